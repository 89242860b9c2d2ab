package dev.frameworkadvisor.metrics;

import dev.frameworkadvisor.problem.ProblemType;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Counts rejected requests by reason: the type of the problem response, or the limit of a closed connection. */
@Startup
@Singleton
public class RejectionMetrics {

    private final Map<ProblemType, Counter> problems = new EnumMap<>(ProblemType.class);
    private final Counter connections;
    private final Counter streams;

    RejectionMetrics(MeterRegistry registry) {
        for (ProblemType type : ProblemType.values()) {
            problems.put(type, counter(registry, type.slug()));
        }
        connections = counter(registry, "connection-limit");
        streams = counter(registry, "http2-request-limit");
    }

    private static Counter counter(MeterRegistry registry, String reason) {
        return Counter.builder("advisor.rejections")
                .description("Rejected requests, lines of batches and connections")
                .tag("reason", reason)
                .register(registry);
    }

    public void count(ProblemType reason) {
        Objects.requireNonNull(problems.get(reason)).increment();
    }

    /** Counts a connection that was closed because the client or the service had too many. */
    public void countConnection() {
        connections.increment();
    }

    /** Counts a request over HTTP/2 that was reset because the client or the service had too many in progress. */
    public void countStream() {
        streams.increment();
    }
}
