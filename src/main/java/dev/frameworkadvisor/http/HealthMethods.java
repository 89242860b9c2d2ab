package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemType;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;

/**
 * The methods of the health endpoints and of the metrics. The framework responds to every method as to {@code GET}: to {@code HEAD} with a body,
 * which over HTTP/2 is an error that ends the stream, and to {@code DELETE} as if something had been deleted.
 */
@ApplicationScoped
class HealthMethods {

    /** Runs after the checks of all requests, and before {@link Options} and the framework. */
    private static final int ORDER = -2;

    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final SmallRyeHealthReporter reporter;
    private final ProblemResponder problems;

    HealthMethods(SmallRyeHealthReporter reporter, ProblemResponder problems) {
        this.reporter = reporter;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        serve(router, "/q/health", reporter::getHealthAsync);
        serve(router, "/q/health/live", reporter::getLivenessAsync);
        serve(router, "/q/health/ready", reporter::getReadinessAsync);
        serve(router, "/q/health/started", reporter::getStartupAsync);
        serve(router, "/q/health/well", reporter::getWellnessAsync);
        serve(router, "/q/health/group", reporter::getHealthGroupsAsync);
        router.route(HealthPaths.METRICS).order(ORDER).handler(context -> {
            HttpMethod method = context.request().method();
            if (method.equals(HttpMethod.GET)) {
                context.next();
            } else if (method.equals(HttpMethod.HEAD)) {
                context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")
                        .end();
            } else {
                respond(context, method);
            }
        });
    }

    private void serve(Router router, String path, Supplier<Uni<SmallRyeHealth>> health) {
        router.route(path).order(ORDER).handler(context -> {
            HttpMethod method = context.request().method();
            if (method.equals(HttpMethod.GET)) {
                context.next();
            } else if (method.equals(HttpMethod.HEAD)) {
                health.get().subscribe().with(found -> head(context, found), context::fail);
            } else {
                respond(context, method);
            }
        });
    }

    private static void head(RoutingContext context, SmallRyeHealth health) {
        context.response()
                .setStatusCode(health.isDown() ? 503 : 200)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private void respond(RoutingContext context, HttpMethod method) {
        context.response().putHeader(HttpHeaders.ALLOW, ALLOWED);
        if (method.equals(HttpMethod.OPTIONS)) {
            context.response().end();
        } else {
            String detail = "This path serves " + ALLOWED + " only.";
            problems.respond(context.request(), ProblemType.METHOD_NOT_ALLOWED, detail);
        }
    }
}
