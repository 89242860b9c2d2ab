package dev.frameworkadvisor.http;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Serves health and metrics at a port of their own, if one is set, and nothing else there; the port of the service then serves
 * neither. The management interface of Quarkus does the same, but is selected by the build instead of a setting.
 */
@Singleton
class ManagementServer {

    private static final Logger LOG = Logger.getLogger(ManagementServer.class);

    private static final int IDLE_SECONDS = 60;

    private final OptionalInt port;
    private final String host;
    private @Nullable Router router;
    private volatile int actualPort;

    ManagementServer(
            @ConfigProperty(name = "advisor.management.port") OptionalInt port,
            @ConfigProperty(name = "advisor.management.host", defaultValue = "127.0.0.1") String host) {
        this.port = port;
        this.host = host;
    }

    void remember(@Observes Router main) {
        router = main;
    }

    /** Opens the port before the store is migrated, so that a start that must fail changes nothing. */
    void open(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start, Vertx vertx) {
        Router served = router;
        if (port.isEmpty() || served == null) {
            return;
        }
        HttpServerOptions options = new HttpServerOptions()
                .setHost(host)
                .setPort(port.getAsInt())
                .setIdleTimeout(IDLE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setMaxInitialLineLength(RequestLimits.LONGEST_FIRST_LINE)
                .setMaxHeaderSize(RequestLimits.LARGEST_HEADERS);
        HttpServer server = vertx.createHttpServer(options).requestHandler(served);
        try {
            actualPort = server.listen()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join()
                    .actualPort();
        } catch (CompletionException failed) {
            throw new ConfigurationException("advisor.management.host and advisor.management.port: " + host + ":"
                    + port.getAsInt() + " cannot be opened: " + failed.getCause());
        }
        LOG.infof("Health and metrics have a port of their own: host=%s port=%d", host, actualPort);
    }

    /** Returns whether the port of the request does not serve its path. */
    boolean hides(HttpServerRequest request) {
        if (port.isEmpty()) {
            return false;
        }
        boolean management = request.localAddress().port() == actualPort;
        return management != HealthPaths.contains(request.path());
    }

    int port() {
        return actualPort;
    }
}
