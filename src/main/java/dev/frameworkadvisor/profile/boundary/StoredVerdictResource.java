package dev.frameworkadvisor.profile.boundary;

import dev.frameworkadvisor.http.KnowledgeHeaders;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import dev.frameworkadvisor.verdict.boundary.ProfileRequest;
import dev.frameworkadvisor.verdict.boundary.VerdictResponses;
import dev.frameworkadvisor.verdict.boundary.ViewParameter;
import dev.frameworkadvisor.verdict.boundary.form.Form;
import dev.frameworkadvisor.verdict.entity.View;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdict on a stored profile, then or now: on any of its revisions, by any knowledge version. */
@Path(ProfilesResource.PATH)
@Blocking
public class StoredVerdictResource {

    private final KnowledgeBase base;
    private final Profiles profiles;
    private final Decisions decisions;
    private final VerdictResponses responses;

    StoredVerdictResource(KnowledgeBase base, Profiles profiles, Decisions decisions, VerdictResponses responses) {
        this.base = base;
        this.profiles = profiles;
        this.decisions = decisions;
        this.responses = responses;
    }

    @GET
    @Path("/{id}/verdict")
    public Response verdict(
            @PathParam("id") String id,
            @QueryParam("revision") @Nullable String revision,
            @QueryParam("knowledge") @Nullable String knowledge,
            @QueryParam(ViewParameter.NAME) @Nullable String view,
            @HeaderParam(HttpHeaders.ACCEPT) List<String> accept,
            @Context Request conditions) {
        Form form = Form.preferred(accept);
        View shown = ViewParameter.parse(view);
        ProfileRequest asked = asked(id, revision, knowledge);
        return respond(responses.verdict(asked.profile(), shown, form, conditions), asked);
    }

    @GET
    @Path("/{id}/badge.svg")
    @Produces("image/svg+xml;charset=UTF-8")
    public Response badge(
            @PathParam("id") String id,
            @QueryParam("revision") @Nullable String revision,
            @QueryParam("knowledge") @Nullable String knowledge,
            @Context Request conditions) {
        ProfileRequest asked = asked(id, revision, knowledge);
        return respond(responses.badge(asked.profile(), conditions), asked);
    }

    private ProfileRequest asked(String id, @Nullable String revision, @Nullable String knowledge) {
        StoredProfile stored = revision == null ? profiles.find(id) : profiles.find(id, revision);
        return decisions.request(stored, knowledge);
    }

    private Response respond(ResponseBuilder response, ProfileRequest asked) {
        return StoredResponses.unrecorded(KnowledgeHeaders.deprecation(response, asked.edition(), base));
    }
}
