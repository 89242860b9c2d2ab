package dev.frameworkadvisor.profile.boundary;

import dev.frameworkadvisor.http.KnownParameters;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.profile.control.ProfileStore;
import dev.frameworkadvisor.profile.entity.ProfileFilter;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps profiles, and lists those that are kept. */
@Path(ProfilesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ProfilesResource {

    /** Of every resource below it too: only within one path does the framework tell 405 from 404. */
    static final String PATH = "/api/v1/profiles";

    private static final List<String> PARAMETERS = List.of("verdict", "level", "name", "knowledge", "limit", "cursor");

    private final ProfileStore store;
    private final Creations creations;
    private final Filters filters;
    private final StoredResponses responses;

    ProfilesResource(ProfileStore store, Creations creations, Filters filters, StoredResponses responses) {
        this.store = store;
        this.creations = creations;
        this.filters = filters;
        this.responses = responses;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam("Idempotency-Key") List<String> keys, byte[] body, @Context UriInfo uri) {
        Violations violations = KnownParameters.check(uri.getQueryParameters(), List.of());
        Creation creation = creations.create(keys, body, violations);
        Response.ResponseBuilder response = Response.created(URI.create(ProfileResource.path(creation.id())))
                .entity(creation.body().getBytes(StandardCharsets.UTF_8))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag("1"));
        if (creation.replayed()) {
            response.header("Idempotent-Replayed", true);
        }
        return responses.by(creation.knowledge(), response);
    }

    @GET
    public Response list(@Context UriInfo uri, @Context Request conditions) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Violations violations = KnownParameters.check(query, PARAMETERS);
        ProfileFilter filter = filters.read(query, violations);
        Page page = Page.read(query, Profiles.ID, violations);
        violations.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
        List<StoredProfile> found = store.list(filter, page.before(), page.limit() + 1);
        String next = PageView.nextCursor(found, page.limit(), StoredProfile::id);
        PageView.OfProfiles view = new PageView.OfProfiles(PageView.views(found, page.limit()), next);
        NextPage link = new NextPage(PATH);
        PARAMETERS.forEach(parameter -> link.with(parameter, query.getFirst(parameter)));
        return link.link(responses.of(view, conditions), next).build();
    }
}
