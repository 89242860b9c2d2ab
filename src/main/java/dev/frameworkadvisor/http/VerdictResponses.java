package dev.frameworkadvisor.http;

import dev.frameworkadvisor.metrics.VerdictMetrics;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.render.document.DocumentRenderer;
import dev.frameworkadvisor.validation.ValidationReports;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngines;
import dev.frameworkadvisor.verdict.VerdictSummary;
import dev.frameworkadvisor.verdict.View;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Set;

/** Responses with the verdict on a profile, in the requested format and view. */
@Singleton
public class VerdictResponses {

    /** The formats of a verdict, the default first. */
    public static final List<Format> FORMATS = List.of(Format.JSON, Format.MARKDOWN, Format.SVG, Format.HTML);

    /** Formats that a browser renders. */
    private static final Set<Format> RENDERED = Set.of(Format.SVG, Format.HTML);

    private final VerdictEngines verdicts;
    private final DocumentRenderer forms;
    private final VerdictTags tags;
    private final ValidationReports validations;
    private final VerdictMetrics metrics;

    VerdictResponses(
            VerdictEngines verdicts,
            DocumentRenderer forms,
            VerdictTags tags,
            ValidationReports validations,
            VerdictMetrics metrics) {
        this.verdicts = verdicts;
        this.forms = forms;
        this.tags = tags;
        this.validations = validations;
        this.metrics = metrics;
    }

    public ResponseBuilder verdict(Profile profile, View view, Format format) {
        Verdict verdict = verdicts.of(profile, view);
        metrics.count(verdict);
        Object written = format == Format.JSON ? verdict : forms.write(verdict, format);
        ResponseBuilder response =
                Response.ok(written, format.mediaType()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return secured(response, format);
    }

    /** Returns 304 if the client has this verdict; the tag is known without computing it. */
    public ResponseBuilder verdict(Profile profile, View view, Format format, Request conditions) {
        EntityTag tag = tags.of(profile, shape(profile, view, format));
        ResponseBuilder unchanged = Preconditions.evaluate(conditions, tag);
        return unchanged == null
                ? verdict(profile, view, format).tag(tag)
                : secured(unchanged.header(HttpHeaders.VARY, HttpHeaders.ACCEPT), format);
    }

    /** Documents also show the agreement with public projects, which the decision does not determine. */
    private String shape(Profile profile, View view, Format format) {
        String shape = format + " " + view;
        return format == Format.MARKDOWN || format == Format.HTML
                ? shape + " " + validations.sentences(profile.knowledge()).fingerprint()
                : shape;
    }

    /** Returns the badge, or 304 if the client has it. */
    public ResponseBuilder badge(Profile profile, Request conditions) {
        EntityTag tag = tags.of(profile, "badge");
        ResponseBuilder unchanged = Preconditions.evaluate(conditions, tag);
        return secured(unchanged == null ? newBadge(profile).tag(tag) : unchanged, Format.SVG);
    }

    private ResponseBuilder newBadge(Profile profile) {
        VerdictSummary summary = verdicts.summarize(profile);
        metrics.count(summary, profile.knowledge().version());
        return Response.ok(forms.badge(summary, profile.knowledge().defaults()));
    }

    /**
     * Adds the security headers that a browser needs to render the response. A 304 needs them too, because its headers
     * replace those of the cached response. Other sites may embed images, but not the report.
     */
    private static ResponseBuilder secured(ResponseBuilder response, Format format) {
        if (RENDERED.contains(format)) {
            response.header(SecurityHeaders.CONTENT_SECURITY_POLICY, SecurityHeaders.INLINE_STYLE);
        }
        return format == Format.SVG ? response.header(SecurityHeaders.RESOURCE_POLICY, "cross-origin") : response;
    }
}
