package dev.frameworkadvisor.verdict.boundary.form;

import dev.frameworkadvisor.http.Accept;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/** The forms in which a verdict can be had; where the client likes several alike, the first of them. */
public enum Form {
    JSON("application/json", false),
    /** A decision record in MADR form. */
    MARKDOWN("text/markdown;charset=UTF-8", false),
    /** The contributions as a diverging bar chart. */
    SVG("image/svg+xml;charset=UTF-8", true),
    /** A report to print. */
    HTML("text/html;charset=UTF-8", true);

    /** The header that limits what a browser loads and runs. */
    public static final String SECURITY_POLICY = "Content-Security-Policy";

    /** For what a browser draws: inline style, and nothing else, from anywhere. */
    public static final String STYLE_ONLY = "default-src 'none'; style-src 'unsafe-inline'";

    /** What most clients send, of which nothing needs to be read. */
    private static final List<String> PLAIN = List.of("*/*", "application/json");

    private static final List<String> NAMES =
            Arrays.stream(values()).map(Form::bareType).toList();

    @SuppressWarnings("ImmutableEnumChecker") // a media type has nothing to change it by
    private final MediaType mediaType;

    private final boolean drawn;

    Form(String mediaType, boolean drawn) {
        this.mediaType = MediaType.valueOf(mediaType);
        this.drawn = drawn;
    }

    /**
     * The form that the client likes best.
     *
     * @param accept the values of its {@code Accept} headers; where they say nothing, it takes everything
     * @throws NotAcceptableException if it takes none of the forms
     */
    public static Form preferred(List<String> accept) {
        if (accept.isEmpty() || (accept.size() == 1 && PLAIN.contains(accept.get(0)))) {
            return JSON;
        }
        return values()[Accept.choose(accept, NAMES)];
    }

    /** As the {@code Content-Type} header has it. */
    public MediaType mediaType() {
        return mediaType;
    }

    /** Whether a browser draws it, so that what it may load is to be limited. */
    public boolean drawn() {
        return drawn;
    }

    private static String bareType(Form form) {
        return form.mediaType.getType() + "/" + form.mediaType.getSubtype();
    }
}
