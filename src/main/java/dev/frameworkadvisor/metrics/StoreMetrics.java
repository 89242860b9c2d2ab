package dev.frameworkadvisor.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Measures the operations on the store, with the time that they wait for a connection, and its connection pool. */
@Startup
@Singleton
public class StoreMetrics {

    /** Kinds of work on the database. */
    public enum Operation {
        /** Reads rows by their keys. */
        READ,
        /** Lists or counts profiles. */
        SEARCH,
        /** Changes rows in a transaction. */
        WRITE,
        /** Removes deleted content from the files. */
        ERASE
    }

    /** Results of such work. */
    public enum Outcome {
        SUCCESS,
        /** The work was rejected, such as a write to a revision that is not the latest. */
        REJECTED,
        /** The database is unavailable or too slow. */
        UNAVAILABLE,
        /** The work failed because of a fault of the service. */
        FAILED
    }

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(25), Duration.ofMillis(250), Duration.ofSeconds(2)
    };

    private final MeterRegistry registry;
    private final Map<Operation, Map<Outcome, Timer>> timers = new EnumMap<>(Operation.class);

    public StoreMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (Operation operation : Operation.values()) {
            Map<Outcome, Timer> byOutcome = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                byOutcome.put(outcome, timer(operation, outcome));
            }
            timers.put(operation, byOutcome);
        }
    }

    private Timer timer(Operation operation, Outcome outcome) {
        Timer.Builder timer = Timer.builder("advisor.store")
                .description("Operations on the store, including the wait for a connection")
                .tag("operation", operation.name().toLowerCase(Locale.ROOT))
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT));
        return (outcome == Outcome.SUCCESS ? timer.serviceLevelObjectives(BUCKETS) : timer).register(registry);
    }

    /**
     * Records an operation that ends now.
     *
     * @param start the value of {@link System#nanoTime} before the operation
     */
    public void record(Operation operation, Outcome outcome, long start) {
        Timer timer = Objects.requireNonNull(timers.get(operation)).get(outcome);
        Objects.requireNonNull(timer).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }

    /** Registers a gauge of the connections in a state, such as "active". */
    public void connections(String state, IntSupplier count) {
        Gauge.builder("advisor.store.connections", count::getAsInt)
                .description("Connections of the pool, and threads that wait for one")
                .tag("state", state)
                .register(registry);
    }
}
