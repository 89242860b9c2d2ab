package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.http.KnowledgeHeaders;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.verdict.boundary.form.Form;
import dev.frameworkadvisor.verdict.boundary.form.Forms;
import dev.frameworkadvisor.verdict.entity.View;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;

/** The verdict on a profile as a badge, for a page about the project. */
@Path("/api/v1/badge.svg")
@Produces("image/svg+xml;charset=UTF-8")
@NonBlocking
public class BadgeResource {

    private final KnowledgeBase base;
    private final ProfileRequests profiles;
    private final Verdicts verdicts;
    private final Forms forms;
    private final VerdictTags tags;

    BadgeResource(KnowledgeBase base, ProfileRequests profiles, Verdicts verdicts, Forms forms, VerdictTags tags) {
        this.base = base;
        this.profiles = profiles;
        this.verdicts = verdicts;
        this.forms = forms;
        this.tags = tags;
    }

    @GET
    public Response badge(@Context UriInfo uri, @Context Request conditions) {
        refuseView(uri.getQueryParameters());
        ProfileRequest request = profiles.fromQuery(uri.getQueryParameters());
        EntityTag tag = tags.of(request.profile(), "badge");
        ResponseBuilder response = conditions.evaluatePreconditions(tag);
        if (response == null) {
            response = Response.ok(forms.badge(verdicts.of(request.profile(), View.FULL)))
                    .header(Form.SECURITY_POLICY, Form.STYLE_ONLY)
                    .tag(tag);
        }
        KnowledgeHeaders.cache(response, request.pinned());
        return KnowledgeHeaders.deprecation(response, request.edition(), base).build();
    }

    /** A profile's link may choose a view; a badge has only one. */
    private static void refuseView(MultivaluedMap<String, String> query) {
        if (query.containsKey(ViewParameter.NAME)) {
            Violations violations = new Violations();
            violations.add(Violation.of("/view", "A badge has no views."));
            violations.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
        }
    }
}
