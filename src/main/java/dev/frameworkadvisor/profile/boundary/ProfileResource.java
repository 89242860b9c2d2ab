package dev.frameworkadvisor.profile.boundary;

import dev.frameworkadvisor.http.FlagParameter;
import dev.frameworkadvisor.profile.entity.Rejudgement;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored profile, and what the current knowledge makes of it. */
@Path(ProfilesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ProfileResource {

    private static final String ONE = "/{id}";

    private static final String PURGE = "purge";

    private final Profiles profiles;
    private final Decisions decisions;
    private final StoredResponses responses;
    private final StoredJson json;

    ProfileResource(Profiles profiles, Decisions decisions, StoredResponses responses, StoredJson json) {
        this.profiles = profiles;
        this.decisions = decisions;
        this.responses = responses;
        this.json = json;
    }

    static String path(String id) {
        return ProfilesResource.PATH + "/" + id;
    }

    @GET
    @Path(ONE)
    public Response find(@PathParam("id") String id, @Context Request conditions) {
        StoredProfile stored = profiles.find(id);
        Rejudgement now = decisions.now(stored);
        return responses.of(RevisionTag.of(stored, now), () -> StoredProfileView.of(stored, now), conditions);
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch, byte[] body) {
        StoredProfile stored = profiles.replace(id, ifMatch, body);
        return StoredResponses.unrecorded(
                Response.ok(json.write(StoredProfileView.of(stored)), MediaType.APPLICATION_JSON_TYPE)
                        .tag(RevisionTag.of(stored)));
    }

    @DELETE
    @Path(ONE)
    public Response delete(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) List<String> ifMatch,
            @QueryParam(PURGE) @Nullable String purge) {
        if (FlagParameter.parse(PURGE, purge)) {
            profiles.purge(id, ifMatch);
        } else {
            profiles.delete(id, ifMatch);
        }
        return Response.noContent().build();
    }
}
