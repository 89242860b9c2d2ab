package dev.frameworkadvisor.render;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** The media types of all responses that have a choice of formats or a format of their own. */
public enum Format {
    JSON("application/json"),
    JSON_SCHEMA("application/schema+json"),
    YAML("application/yaml"),
    /** JSON values, one per line. */
    NDJSON("application/x-ndjson"),
    /** A decision record in MADR form. */
    MARKDOWN("text/markdown;charset=UTF-8"),
    /** The contributions as a diverging bar chart, or a badge. */
    SVG("image/svg+xml;charset=UTF-8"),
    /** A printable report, or a page. */
    HTML("text/html;charset=UTF-8"),
    /** A check as SARIF 2.1.0. */
    SARIF("application/sarif+json"),
    /** A check as a JUnit report. */
    JUNIT("application/junit+xml"),
    /** A check as a GitLab Code Quality report, which has no registered media type. */
    CODE_QUALITY("application/vnd.gitlab.code-quality+json"),
    /** A check as one line. */
    TEXT("text/plain;charset=UTF-8");

    @SuppressWarnings("ImmutableEnumChecker") // MediaType has no setters
    private final MediaType mediaType;

    private final String bareType;

    Format(String mediaType) {
        this.mediaType = MediaType.valueOf(mediaType);
        this.bareType = this.mediaType.getType() + "/" + this.mediaType.getSubtype();
    }

    /** Returns the format with this media type, whose parameters are ignored. */
    public static Optional<Format> of(String mediaType) {
        MediaType given = MediaType.valueOf(mediaType);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.isCompatible(given))
                .findFirst();
    }

    /** Returns the value of the {@code Content-Type} header. */
    public MediaType mediaType() {
        return mediaType;
    }

    /** Returns the media type without parameters, in lower case. */
    public String bareType() {
        return bareType;
    }
}
