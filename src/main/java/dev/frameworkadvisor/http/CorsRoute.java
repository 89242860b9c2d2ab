package dev.frameworkadvisor.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the web pages of configured origins use the API (CORS). Without any, no response has a CORS header. */
@ApplicationScoped
class CorsRoute {

    /** After {@link RequestLimits}, and before every other route. */
    private static final int ORDER = Integer.MIN_VALUE + 1;

    private static final Set<String> REQUEST_HEADERS = Set.of(
            "Accept", "Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match", "X-Request-Id");

    private static final Set<String> RESPONSE_HEADERS = Set.of(
            "ETag",
            "Location",
            "Link",
            "X-Request-Id",
            "Retry-After",
            "Idempotent-Replayed",
            "RateLimit",
            "RateLimit-Policy");

    private final List<String> origins;

    CorsRoute(@ConfigProperty(name = "advisor.cors.origins") Optional<List<String>> origins) {
        this.origins = origins.orElse(List.of());
    }

    void register(@Observes Router router) {
        if (origins.isEmpty()) {
            return;
        }
        CorsHandler handler = CorsHandler.create()
                .addOrigins(origins)
                .allowedMethods(
                        Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE))
                .allowedHeaders(REQUEST_HEADERS)
                .exposedHeaders(RESPONSE_HEADERS);
        router.route().order(ORDER).handler(context -> {
            context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            if (origins.contains(context.request().getHeader(HttpHeaders.ORIGIN))) {
                context.addHeadersEndHandler(
                        written -> context.response().putHeader(SecurityHeaders.RESOURCE_POLICY, "cross-origin"));
                handler.handle(context);
            } else {
                context.next();
            }
        });
    }
}
