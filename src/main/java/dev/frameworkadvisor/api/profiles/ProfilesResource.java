package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.http.NextPage;
import dev.frameworkadvisor.http.NumberParameter;
import dev.frameworkadvisor.http.Page;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.http.access.Callers;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.problem.Violations;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: creates profiles and lists the stored ones. */
@Path(ProfilesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ProfilesResource {

    /** Shared by all resources below it: the framework distinguishes 405 from 404 only within one path. */
    static final String PATH = "/api/v1/profiles";

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final ProfilePages pages;
    private final ProfileCreation creations;
    private final Filters filters;
    private final StoredResponses responses;
    private final QueryParameters parameters;
    private final Callers callers;

    ProfilesResource(
            ProfilePages pages,
            ProfileCreation creations,
            Filters filters,
            StoredResponses responses,
            QueryParameters parameters,
            Callers callers) {
        this.pages = pages;
        this.creations = creations;
        this.filters = filters;
        this.responses = responses;
        this.parameters = parameters;
        this.callers = callers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(
            @RestHeader List<String> idempotencyKey,
            byte[] body,
            @Context HttpHeaders headers,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context RoutingContext context) {
        Violations violations = parameters.check(operation, uri).violations();
        CreatedProfile creation =
                creations.create(callers.author(context), sent(idempotencyKey, headers), body, violations);
        Response.ResponseBuilder response = Response.status(Response.Status.CREATED)
                // A path: the builder would add the scheme and the host, which a client or a proxy can change.
                .header(HttpHeaders.LOCATION, ProfileResource.path(creation.id()))
                .entity(creation.body().getBytes(StandardCharsets.UTF_8))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag("1"));
        if (creation.replayed()) {
            response.header("Idempotent-Replayed", true);
        }
        return responses.by(creation.knowledge(), response);
    }

    /** Returns the keys as sent: the framework drops empty ones, and the request would not be safe to repeat. */
    private static List<String> sent(List<String> keys, HttpHeaders headers) {
        return headers.getRequestHeaders().getOrDefault(IDEMPOTENCY_KEY, keys);
    }

    @GET
    public Response list(
            @RestQuery @Nullable String verdict,
            @RestQuery @Nullable String level,
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String knowledge,
            @RestQuery @Nullable NumberParameter limit,
            @RestQuery @Nullable String cursor,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request conditions) {
        RequestQuery query = parameters.check(operation, uri);
        ProfileFilter filter = filters.read(verdict, level, name, knowledge, query);
        Page page = Page.read(limit, cursor, ListCursor.FORM, query);
        query.throwIfInvalid();
        PageView.OfProfiles view = pages.read(filter, page);
        NextPage link = new NextPage(PATH);
        query.declared().forEach(parameter -> link.with(parameter, query.given().getFirst(parameter)));
        return link.link(responses.of(view, conditions), view.nextCursor()).build();
    }
}
