package dev.frameworkadvisor.http;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;

/** Answers HEAD on health: the framework sends a body with it, which over HTTP/2 is an error that ends the stream. */
@ApplicationScoped
class HealthHead {

    /** After what every request passes, and before the framework. */
    private static final int ORDER = -1;

    private final SmallRyeHealthReporter reporter;

    HealthHead(SmallRyeHealthReporter reporter) {
        this.reporter = reporter;
    }

    void register(@Observes Router router) {
        serve(router, "/q/health", reporter::getHealthAsync);
        serve(router, "/q/health/live", reporter::getLivenessAsync);
        serve(router, "/q/health/ready", reporter::getReadinessAsync);
        serve(router, "/q/health/started", reporter::getStartupAsync);
        serve(router, "/q/health/well", reporter::getWellnessAsync);
        serve(router, "/q/health/group", reporter::getHealthGroupsAsync);
    }

    private static void serve(Router router, String path, Supplier<Uni<SmallRyeHealth>> health) {
        router.head(path)
                .order(ORDER)
                .handler(context -> health.get().subscribe().with(found -> answer(context, found), context::fail));
    }

    private static void answer(RoutingContext context, SmallRyeHealth health) {
        context.response()
                .setStatusCode(health.isDown() ? 503 : 200)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
