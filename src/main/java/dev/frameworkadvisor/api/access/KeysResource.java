package dev.frameworkadvisor.api.access;

import dev.frameworkadvisor.access.AccessKey;
import dev.frameworkadvisor.access.Author;
import dev.frameworkadvisor.access.KeyStore;
import dev.frameworkadvisor.access.KeyText;
import dev.frameworkadvisor.http.NextPage;
import dev.frameworkadvisor.http.NumberParameter;
import dev.frameworkadvisor.http.Page;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.http.access.Callers;
import dev.frameworkadvisor.http.access.KeyVerifier;
import dev.frameworkadvisor.http.reading.KeyRequest;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: access keys. Available to admins, and only with access control. */
@Path(KeysResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class KeysResource {

    static final String PATH = "/api/v1/keys";

    private static final String NOT_STORED = "no-store";

    private final KeyStore keys;
    private final KeyVerifier verifier;
    private final ProfileService profiles;
    private final Callers callers;
    private final QueryParameters parameters;

    KeysResource(
            KeyStore keys, KeyVerifier verifier, ProfileService profiles, Callers callers, QueryParameters parameters) {
        this.keys = keys;
        this.verifier = verifier;
        this.profiles = profiles;
        this.callers = callers;
        this.parameters = parameters;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(
            byte[] body, @Context ResourceInfo operation, @Context UriInfo uri, @Context RoutingContext context) {
        Author author = callers.admin(context);
        KeyRequest request = KeyRequest.fromBody(
                body, profiles.now(), parameters.check(operation, uri).violations());
        String text = KeyText.random();
        AccessKey key = new AccessKey(
                profiles.newId(),
                KeyText.prefix(text),
                request.label(),
                request.role(),
                request.owner(),
                profiles.now(),
                request.expiresAt(),
                null);
        keys.create(key, KeyText.hash(text), author);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, NOT_STORED)
                .entity(KeyView.of(key, text))
                .build();
    }

    @GET
    public Response list(
            @RestQuery @Nullable NumberParameter limit,
            @RestQuery @Nullable String cursor,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context RoutingContext context) {
        callers.admin(context);
        RequestQuery query = parameters.check(operation, uri);
        Page page = Page.read(limit, cursor, ProfileService.ID, query);
        query.throwIfInvalid();
        List<AccessKey> found = keys.list(page.before(), page.limit() + 1);
        String next = found.size() <= page.limit()
                ? null
                : Page.cursor(found.get(page.limit() - 1).id());
        List<KeyView> views = found.stream()
                .limit(page.limit())
                .map(key -> KeyView.of(key, null))
                .toList();
        return new NextPage(PATH)
                .with("limit", limit == null ? null : limit.value())
                .link(Response.ok(new KeyView.Page(views, next)), next)
                .header(HttpHeaders.CACHE_CONTROL, NOT_STORED)
                .build();
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@RestPath String id, @Context RoutingContext context) {
        Author author = callers.admin(context);
        if (!ProfileService.isId(id) || !keys.delete(id, author)) {
            String message = "There is no key " + Violation.quote(id) + ".";
            throw new ProblemException(ProblemType.NOT_FOUND, message, List.of(Violation.of("/id", message)));
        }
        verifier.forgetId(id);
        return Response.noContent().build();
    }
}
