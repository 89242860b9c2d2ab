package dev.frameworkadvisor.profile.boundary;

import dev.frameworkadvisor.http.KnownParameters;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.profile.control.ProfileStore;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What a stored profile was, revision by revision. */
@Path(ProfilesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class RevisionsResource {

    private final ProfileStore store;
    private final Profiles profiles;
    private final StoredResponses responses;

    RevisionsResource(ProfileStore store, Profiles profiles, StoredResponses responses) {
        this.store = store;
        this.profiles = profiles;
        this.responses = responses;
    }

    @GET
    @Path("/{id}/revisions")
    public Response list(@PathParam("id") String id, @Context UriInfo uri, @Context Request conditions) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Violations violations = KnownParameters.check(query, List.of("limit", "cursor"));
        Page page = Page.read(query, Revisions.NUMBER, violations);
        violations.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
        int before = page.before() == null ? Integer.MAX_VALUE : Integer.parseInt(page.before());
        List<StoredProfile> found = Profiles.isId(id) ? store.revisions(id, before, page.limit() + 1) : List.of();
        if (found.isEmpty()) {
            profiles.find(id);
        }
        String next = PageView.nextCursor(found, page.limit(), StoredProfile::revision);
        PageView.OfRevisions view = new PageView.OfRevisions(PageView.views(found, page.limit()), next);
        NextPage link = new NextPage(ProfileResource.path(id) + "/revisions").with("limit", query.getFirst("limit"));
        return link.link(responses.of(view, conditions), next).build();
    }

    @GET
    @Path("/{id}/revisions/{revision}")
    public Response one(
            @PathParam("id") String id, @PathParam("revision") String revision, @Context Request conditions) {
        StoredProfile stored = profiles.find(id, revision);
        return responses.of(stored, RevisionTag.of(stored), () -> StoredProfileView.of(stored), conditions);
    }
}
