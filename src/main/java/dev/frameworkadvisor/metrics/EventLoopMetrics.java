package dev.frameworkadvisor.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Measures how late the event loops run: each executes a small task twice a second, and the delay of the task is what every
 * other request on this event loop waited too.
 */
@Singleton
class EventLoopMetrics {

    private static final long PERIOD = Duration.ofMillis(500).toNanos();

    private final Timer delays;

    EventLoopMetrics(MeterRegistry registry) {
        delays = Timer.builder("advisor.event.loop.delay")
                .description("Delay of tasks on the event loops")
                .serviceLevelObjectives(
                        Duration.ofMillis(5), Duration.ofMillis(25), Duration.ofMillis(100), Duration.ofSeconds(1))
                .register(registry);
    }

    void start(@Observes StartupEvent start, Vertx vertx) {
        ((VertxInternal) vertx).getEventLoopGroup().forEach(this::schedule);
    }

    private void schedule(EventExecutor loop) {
        long due = System.nanoTime() + PERIOD;
        var unused = loop.schedule(() -> run(loop, due), PERIOD, TimeUnit.NANOSECONDS);
    }

    private void run(EventExecutor loop, long due) {
        delays.record(Math.max(0, System.nanoTime() - due), TimeUnit.NANOSECONDS);
        if (!loop.isShuttingDown()) {
            schedule(loop);
        }
    }
}
