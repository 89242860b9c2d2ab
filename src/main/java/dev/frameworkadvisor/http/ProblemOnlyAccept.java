package dev.frameworkadvisor.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;

/**
 * Treats {@code Accept: application/problem+json} as {@code *}{@code /*}. Generated clients send it where an operation
 * responds with JSON only if it fails, as {@code DELETE} does. A 406 would make those operations unusable for them.
 */
@ApplicationScoped
class ProblemOnlyAccept {

    private static final String PROBLEM = "application/problem+json";

    void register(@Observes Filters filters) {
        filters.register(ProblemOnlyAccept::widen, 999);
    }

    private static void widen(RoutingContext context) {
        HttpServerRequest request = context.request();
        List<String> accepted = request.headers().getAll(HttpHeaders.ACCEPT);
        if (accepted.size() == 1
                && accepted.get(0).strip().toLowerCase(Locale.ROOT).equals(PROBLEM)) {
            request.headers().set(HttpHeaders.ACCEPT, "*/*");
        }
        context.next();
    }
}
