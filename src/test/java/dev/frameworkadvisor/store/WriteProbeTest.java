package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
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
        on.close();
    }

    @Test
    void takesTablesThatAreGoneForADatabaseThatCannotBeUsed() {
        on.execute("ALTER TABLE heartbeats RENAME TO gone");

        ProblemException found =
                assertThrows(ProblemException.class, new WriteProbe(on.database, STANDING, () -> 0)::check);

        assertEquals(ProblemType.STORE_UNAVAILABLE, found.type());
        assertEquals("The database cannot be used as it is. The log of the service names the cause.", found.detail());
    }

    @Test
    void looksAndLogsOnceASecondHoweverOftenItIsAsked() {
        on.execute("ALTER TABLE heartbeats RENAME TO gone");
        WriteProbe probe = new WriteProbe(on.database, STANDING, () -> 0);

        assertThrows(ProblemException.class, probe::check);
        on.execute("ALTER TABLE gone RENAME TO heartbeats");
        assertThrows(ProblemException.class, probe::check);

        assertEquals(1, log.records.get());
        new WriteProbe(on.database, STANDING, () -> 0).check();
    }

    @Test
    void recoversWithinASecondWhenTheClockIsSetBack() {
        AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-22T13:00:00Z"));
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);
        WriteProbe probe = new WriteProbe(on.database, clock(time), nanos::get);
        on.execute("ALTER TABLE heartbeats RENAME TO gone");
        assertThrows(ProblemException.class, probe::check);
        on.execute("ALTER TABLE gone RENAME TO heartbeats");

        time.set(Instant.parse("2026-11-22T12:00:00Z"));
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        probe.check();
    }

    private static Clock clock(AtomicReference<Instant> time) {
        InstantSource source = time::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
