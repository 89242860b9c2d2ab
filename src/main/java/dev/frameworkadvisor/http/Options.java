package dev.frameworkadvisor.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Responds to OPTIONS with the methods of the path. The framework lists those of all paths with the same prefix. */
@ApplicationScoped
class Options {

    /** Runs after the checks of all requests and {@link HealthMethods}, and before the framework. */
    private static final int ORDER = -1;

    private final AllowedMethods methods;

    Options(AllowedMethods methods) {
        this.methods = methods;
    }

    void register(@Observes Router router) {
        router.options().order(ORDER).handler(this::respond);
    }

    private void respond(RoutingContext context) {
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
