package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.http.Preconditions;
import dev.frameworkadvisor.verdict.boundary.form.Form;
import dev.frameworkadvisor.verdict.boundary.form.Forms;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Verdict;
import dev.frameworkadvisor.verdict.entity.View;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Answers with the verdict on a profile, in the form and the view that the client asks for. */
@Singleton
public class VerdictResponses {

    private final Verdicts verdicts;
    private final Forms forms;
    private final VerdictTags tags;

    VerdictResponses(Verdicts verdicts, Forms forms, VerdictTags tags) {
        this.verdicts = verdicts;
        this.forms = forms;
        this.tags = tags;
    }

    ResponseBuilder verdict(Profile profile, View view, Form form) {
        Verdict verdict = verdicts.of(profile, view);
        Object written = form == Form.JSON ? verdict : forms.write(verdict, form);
        ResponseBuilder response = Response.ok(written, form.mediaType()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return form.drawn() ? response.header(Form.SECURITY_POLICY, Form.STYLE_ONLY) : response;
    }

    /** 304 if the client has it already, without computing it again. */
    public ResponseBuilder verdict(Profile profile, View view, Form form, Request conditions) {
        EntityTag tag = tags.of(profile, form + " " + view);
        ResponseBuilder unchanged = Preconditions.evaluate(conditions, tag);
        return unchanged == null
                ? verdict(profile, view, form).tag(tag)
                : unchanged.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    /** The same as a badge. */
    public ResponseBuilder badge(Profile profile, Request conditions) {
        EntityTag tag = tags.of(profile, "badge");
        ResponseBuilder unchanged = Preconditions.evaluate(conditions, tag);
        return unchanged == null
                ? Response.ok(forms.badge(
                                verdicts.judgement(profile), profile.knowledge().defaults()))
                        .header(Form.SECURITY_POLICY, Form.STYLE_ONLY)
                        .tag(tag)
                : unchanged;
    }
}
