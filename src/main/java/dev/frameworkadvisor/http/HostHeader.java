package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Rejects a request with more than one {@code Host} header (RFC 9112, section 3.2). A proxy may have checked a
 * different one than the server uses.
 */
@ApplicationScoped
class HostHeader {

    private final ProblemResponder problems;

    HostHeader(ProblemResponder problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, 1003);
    }

    private void check(RoutingContext context) {
        if (context.request().headers().getAll(HttpHeaders.HOST).size() > 1) {
            problems.respond(context.request(), ProblemType.BAD_REQUEST, "The request has more than one Host header.");
        } else {
            context.next();
        }
    }
}
