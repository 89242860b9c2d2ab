package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.http.KnowledgeHeaders;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.verdict.boundary.form.Form;
import dev.frameworkadvisor.verdict.boundary.form.Forms;
import dev.frameworkadvisor.verdict.entity.Verdict;
import dev.frameworkadvisor.verdict.entity.View;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verdicts on profiles, in the form that the client likes best; nothing is stored. */
@Path("/api/v1/verdicts")
@NonBlocking
public class VerdictResource {

    private final KnowledgeBase base;
    private final ProfileRequests profiles;
    private final Verdicts verdicts;
    private final VerdictJson json;
    private final Forms forms;
    private final VerdictTags tags;

    VerdictResource(
            KnowledgeBase base,
            ProfileRequests profiles,
            Verdicts verdicts,
            VerdictJson json,
            Forms forms,
            VerdictTags tags) {
        this.base = base;
        this.profiles = profiles;
        this.verdicts = verdicts;
        this.json = json;
        this.forms = forms;
        this.tags = tags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response judge(
            byte[] body,
            @QueryParam(ViewParameter.NAME) @Nullable String view,
            @HeaderParam(HttpHeaders.ACCEPT) List<String> accept) {
        Form form = Form.preferred(accept);
        View shown = ViewParameter.parse(view);
        ProfileRequest request = profiles.fromBody(body);
        ResponseBuilder response = respond(request, shown, form);
        return KnowledgeHeaders.deprecation(response, request.edition(), base).build();
    }

    @GET
    public Response judge(
            @Context UriInfo uri, @Context Request conditions, @HeaderParam(HttpHeaders.ACCEPT) List<String> accept) {
        Form form = Form.preferred(accept);
        ProfileRequest request = profiles.fromQuery(uri.getQueryParameters());
        View shown = ViewParameter.parse(uri.getQueryParameters().getFirst(ViewParameter.NAME));
        EntityTag tag = tags.of(request.profile(), form + " " + shown);
        ResponseBuilder response = conditions.evaluatePreconditions(tag);
        if (response == null) {
            response = respond(request, shown, form).tag(tag);
        } else {
            response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        KnowledgeHeaders.cache(response, request.pinned());
        return KnowledgeHeaders.deprecation(response, request.edition(), base).build();
    }

    private ResponseBuilder respond(ProfileRequest request, View view, Form form) {
        Verdict verdict = verdicts.of(request.profile(), view);
        byte[] written = form == Form.JSON ? json.write(verdict) : forms.write(verdict, form);
        ResponseBuilder response = Response.ok(written, form.mediaType()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return form.drawn() ? response.header(Form.SECURITY_POLICY, Form.STYLE_ONLY) : response;
    }
}
