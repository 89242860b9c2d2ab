package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.http.NextPage;
import dev.frameworkadvisor.http.NumberParameter;
import dev.frameworkadvisor.http.Page;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.Revisions;
import dev.frameworkadvisor.portfolio.StoredProfile;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: the revisions of a stored profile. */
@Path(ProfilesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class RevisionsResource {

    private final ProfileStore store;
    private final ProfileService profiles;
    private final StoredResponses responses;
    private final QueryParameters parameters;

    RevisionsResource(
            ProfileStore store, ProfileService profiles, StoredResponses responses, QueryParameters parameters) {
        this.store = store;
        this.profiles = profiles;
        this.responses = responses;
        this.parameters = parameters;
    }

    @GET
    @Path("/{id}/revisions")
    public Response list(
            @RestPath String id,
            @RestQuery @Nullable NumberParameter limit,
            @RestQuery @Nullable String cursor,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request conditions) {
        RequestQuery query = parameters.check(operation, uri);
        Page page = Page.read(limit, cursor, Revisions.NUMBER, query);
        query.throwIfInvalid();
        int before = page.before() == null ? Integer.MAX_VALUE : Integer.parseInt(page.before());
        List<StoredProfile> found = ProfileService.isId(id) ? store.revisions(id, before, page.limit() + 1) : List.of();
        String next = PageView.nextCursor(found, page.limit(), StoredProfile::revision);
        // Revisions are numbered from 1 without gaps, so the number of the latest is their total.
        boolean startsWithLatest = page.before() == null && !found.isEmpty();
        int total = (startsWithLatest ? found.get(0) : profiles.find(id)).revision();
        PageView.OfRevisions view = new PageView.OfRevisions(PageView.views(found, page.limit()), total, next);
        NextPage link = new NextPage(ProfileResource.path(id) + "/revisions")
                .with("limit", limit == null ? null : limit.value());
        return link.link(responses.of(view, conditions), next).build();
    }

    @GET
    @Path("/{id}/revisions/{revision}")
    public Response one(@RestPath String id, @RestPath NumberParameter revision, @Context Request conditions) {
        StoredProfile stored = profiles.find(id, revision.value());
        return responses.of(stored, RevisionTag.of(stored), () -> StoredProfileView.of(stored), conditions);
    }
}
