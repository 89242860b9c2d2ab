package dev.frameworkadvisor.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers OPTIONS with the methods of the path; the framework tells those of all paths that begin alike. */
@ApplicationScoped
class Options {

    /** After what every request passes and {@link HealthMethods}, and before the framework. */
    private static final int ORDER = -1;

    private final AllowedMethods methods;

    Options(AllowedMethods methods) {
        this.methods = methods;
    }

    void register(@Observes Router router) {
        router.options().order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String path = context.normalizedPath();
        if (methods.serves(path)) {
            String patches = methods.consumedBy(HttpMethod.PATCH.name(), path);
            if (!patches.isEmpty()) {
                context.response().putHeader("Accept-Patch", patches);
            }
            context.response().putHeader(HttpHeaders.ALLOW, methods.at(path)).end();
        } else {
            context.fail(404);
        }
    }
}
