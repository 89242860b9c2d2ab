package dev.frameworkadvisor.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * Reads each request body before its operation starts, without holding a thread, where the framework would block a worker
 * thread on a slow body. Runs after matching, so that a path, method or media type is rejected before the client is asked to
 * send the body.
 */
public class BodyFilter {

    private static final Set<String> METHODS = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private final BodyReader bodies;
    private final BatchAdmission batches;

    BodyFilter(BodyReader bodies, BatchAdmission batches) {
        this.bodies = bodies;
        this.batches = batches;
    }

    /** Returns null if the operation can start immediately: without a body, or for a batch, which reads by lines. */
    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION)
    public @Nullable Uni<Void> read(RoutingContext context, ContainerRequestContext filtered) {
        if (!METHODS.contains(filtered.getMethod())) {
            return null;
        }
        HttpServerRequest request = context.request();
        requireMediaType(request);
        if (context.normalizedPath().startsWith(RequestLimits.BATCH)) {
            batches.admit(context, CurrentRequestManager.get().serverResponse());
            return null;
        }
        return bodies.read(request, filtered);
    }

    /**
     * Rejects a missing media type and a wildcard. The framework accepts both for any operation, and a form on another
     * site can send both without a preflight request.
     */
    private static void requireMediaType(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || type.isBlank() || type.indexOf('*') >= 0) {
            throw new NotSupportedException();
        }
    }
}
