package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryEngine
class WriteProbeTest {

    private static final Clock STANDING = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final Logger LOG = Logger.getLogger(WriteProbe.class.getName());

    private static final class Counter extends Handler {
        private final AtomicInteger records = new AtomicInteger();

        @Override
        public void publish(LogRecord record) {
            records.incrementAndGet();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final List<WriteProbe> probes = new ArrayList<>();
    private final Counter log = new Counter();
    private final StoreOn on;

    WriteProbeTest(Engine engine) {
        on = StoreOn.empty(engine);
    }

    @BeforeEach
    void count() {
        LOG.addHandler(log);
    }

    @AfterEach
    void close() {
        LOG.removeHandler(log);
        probes.forEach(WriteProbe::close);
        on.close();
    }

    private WriteProbe probe(Clock clock, LongSupplier nanoTime) {
        WriteProbe probe = new WriteProbe(on.database, clock, nanoTime);
        probes.add(probe);
        return probe;
    }

    @Test
    void reportsMissingTablesAsAnUnusableDatabase() {
        on.execute("ALTER TABLE heartbeats RENAME TO gone");

        ProblemException found = probe(STANDING, () -> 0).check().join().orElseThrow();

        assertEquals(ProblemType.STORE_UNAVAILABLE, found.type());
        assertEquals("The database cannot be used as it is. The log of the service names the cause.", found.detail());
    }

    @Test
    void writesAndLogsOnceASecond() {
        on.execute("ALTER TABLE heartbeats RENAME TO gone");
        WriteProbe probe = probe(STANDING, () -> 0);

        assertTrue(probe.check().join().isPresent());
        on.execute("ALTER TABLE gone RENAME TO heartbeats");
        assertTrue(probe.check().join().isPresent());

        assertEquals(1, log.records.get());
        assertEquals(Optional.empty(), probe(STANDING, () -> 0).check().join());
    }

    @Test
    void recoversAfterClockIsSetBack() {
        AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-22T13:00:00Z"));
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);
        WriteProbe probe = probe(clock(time), nanos::get);
        on.execute("ALTER TABLE heartbeats RENAME TO gone");
        assertTrue(probe.check().join().isPresent());
        on.execute("ALTER TABLE gone RENAME TO heartbeats");

        time.set(Instant.parse("2026-11-22T12:00:00Z"));
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        assertEquals(Optional.empty(), probe.check().join());
    }

    @Test
    void sharesOneWriteAmongRequestsAtTheSameTime() {
        CountDownLatch go = new CountDownLatch(1);
        WriteProbe probe = probe(waiting(go), System::nanoTime);

        CompletableFuture<Optional<ProblemException>> first = probe.check();
        CompletableFuture<Optional<ProblemException>> second = probe.check();
        assertFalse(first.isDone() || second.isDone());
        go.countDown();

        assertEquals(Optional.empty(), first.join());
        assertEquals(Optional.empty(), second.join());
    }

    /** A clock that can be read only after the signal. */
    private static Clock waiting(CountDownLatch go) {
        InstantSource source = () -> {
            try {
                go.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return Instant.EPOCH;
        };
        return source.withZone(ZoneOffset.UTC);
    }

    private static Clock clock(AtomicReference<Instant> time) {
        InstantSource source = time::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
