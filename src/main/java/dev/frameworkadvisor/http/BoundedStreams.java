package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Limits long responses, each of which occupies a worker thread for as long as its client reads. Most of the 200
 * threads remain free for other requests, and no client can take all slots.
 */
@Startup
@Singleton
public final class BoundedStreams {

    /** Long responses of one kind. */
    public enum Kind {
        BATCH(32, 8),
        /** Reads all stored profiles, so a few at the same time use all processors. */
        PORTFOLIO_DRIFT(4, 2);

        private final int total;
        private final int perClient;

        Kind(int total, int perClient) {
            this.total = total;
            this.perClient = perClient;
        }
    }

    private final Map<Kind, ClientSlots> slots = new EnumMap<>(Kind.class);

    BoundedStreams(MeterRegistry registry) {
        for (Kind kind : Kind.values()) {
            ClientSlots places = new ClientSlots(kind.total, kind.perClient);
            slots.put(kind, places);
            Gauge.builder("advisor.streams", places, ClientSlots::used)
                    .description("Long responses in progress")
                    .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    /**
     * Reserves a slot until the response has ended.
     *
     * @throws ProblemException of type {@code TOO_MANY_STREAMS} if the service or the client has no free slot
     */
    public void enter(Kind kind, RoutingContext context) {
        ClientSlots places = Objects.requireNonNull(slots.get(kind));
        HttpServerRequest request = context.request();
        Object client = ClientSlots.client(request);
        if (!places.tryAcquire(client)) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_STREAMS,
                    "At most " + kind.total + " responses of this kind are in progress at once, " + kind.perClient
                            + " for one client.");
        }
        context.addEndHandler(ended -> places.release(client));
    }
}
