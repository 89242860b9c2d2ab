package dev.frameworkadvisor.store;

import static dev.frameworkadvisor.store.fixtures.Unavailability.assertRecovers;
import static dev.frameworkadvisor.store.fixtures.Unavailability.assertUnavailable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database that is full, read-only, busy or missing: requests fail quickly, and the store recovers by itself. */
@Tag("full")
@OnEveryEngine
class StoreFailuresTest {

    private static final Duration SOON = Duration.ofSeconds(4);

    private final Engine engine;
    private final StoreOn on;
    private final StoredProfile first = AnyProfile.first("a");
    private final StoredProfile second = AnyProfile.next(first, "second");

    StoreFailuresTest(Engine engine) {
        this.engine = engine;
        this.on = StoreOn.empty(engine, 4);
    }

    @BeforeEach
    void fill() {
        on.store.create(first);
    }

    @AfterEach
    void close() {
        on.close();
    }

    private static String fill(String id) {
        return "fill ".repeat(2_000) + id;
    }

    private void writeAll(int profiles) {
        for (int number = 0; number < profiles; number++) {
            on.store.create(AnyProfile.first("more " + number, fill("more")));
        }
    }

    private void assertWritesFail() {
        StoredProfile other = AnyProfile.first("b");
        assertUnavailable(SOON, () -> on.store.create(other));
        assertUnavailable(SOON, () -> on.store.create(other, AnyProfile.answer("key", other, AnyProfile.NOW)));
        assertUnavailable(SOON, () -> on.store.append(second));
        assertUnavailable(SOON, () -> on.store.delete("a", 1, AnyProfile.NOW));
        assertUnavailable(SOON, () -> on.store.purge("a", 1));
    }

    private void assertNothingWasDone() {
        assertEquals(List.of(first), on.store.list(ProfileFilter.ALL, null, 10));
        assertEquals(Optional.empty(), on.store.firstResponse("key", AnyProfile.NOW.minusSeconds(1)));
        assertTrue(on.store.append(second));
        assertEquals(Optional.of(second), on.store.find("a"));
    }

    @Test
    void readsFromReadOnlyDatabase() throws Throwable {
        boolean sqlite = engine == Engine.SQLITE;
        on.executeOnEach(sqlite ? "PRAGMA query_only = true" : "SET default_transaction_read_only = on");

        assertWritesFail();
        assertEquals(Optional.of(first), on.store.find("a"));

        on.executeOnEach(sqlite ? "PRAGMA query_only = false" : "SET default_transaction_read_only = off");
        assertRecovers(SOON, this::assertNothingWasDone);
    }

    @Test
    void readsWhileDiskIsFull() throws Throwable {
        if (engine == Engine.SQLITE) {
            // SQLite raises it to the current size of the file.
            on.executeOnEach("PRAGMA max_page_count = 1");
            assertUnavailable(SOON, () -> writeAll(20));
            assertUnavailable(SOON, () -> on.store.create(AnyProfile.first("b", fill("b"))));
        } else {
            on.execute(
                    "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
                            + " $$ BEGIN RAISE 'could not extend file: no space left' USING ERRCODE = '53100'; END $$",
                    "CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE OR DELETE ON profiles EXECUTE FUNCTION full_disk()");
            assertWritesFail();
        }
        assertEquals(Optional.of(first), on.store.find("a"));

        if (engine == Engine.SQLITE) {
            on.executeOnEach("PRAGMA max_page_count = 1000000");
        } else {
            on.execute("DROP TRIGGER full_disk ON profiles");
        }
        assertRecovers(SOON, () -> writeAll(20));
        assertEquals(Optional.of(first), on.store.find("a"));
    }

    @Test
    void limitsWaitForLock() throws Throwable {
        try (Connection outsider = on.outsider();
                Statement lock = outsider.createStatement()) {
            outsider.setAutoCommit(false);
            lock.execute(
                    engine == Engine.SQLITE
                            ? "UPDATE heartbeats SET beat_at = 1"
                            : "LOCK TABLE profiles IN ACCESS EXCLUSIVE MODE");

            assertUnavailable(SOON, () -> on.store.append(second));
            assertUnavailable(SOON, () -> on.store.create(second, AnyProfile.answer("key", second, AnyProfile.NOW)));
            if (engine == Engine.SQLITE) {
                assertEquals(Optional.of(first), on.store.find("a"));
            } else {
                assertUnavailable(SOON, () -> on.store.find("a"));
            }
            outsider.rollback();
        }
        assertRecovers(SOON, this::assertNothingWasDone);
    }

    @Test
    void limitsWaitForConnection() throws Throwable {
        try (StoreOn narrow = StoreOn.at(engine, on.url, 2)) {
            narrow.database.open();
            try (Connection one = narrow.pool.getConnection();
                    Connection two = narrow.pool.getConnection()) {
                assertFalse(one.isClosed() || two.isClosed());
                assertUnavailable(SOON, () -> narrow.store.find("a"));
                assertUnavailable(SOON, () -> narrow.store.append(second));
            }
            assertRecovers(SOON, () -> assertTrue(narrow.store.append(second)));
        }
    }

    @Test
    void reportsTimeoutOfConnection() throws Throwable {
        CountDownLatch entered = new CountDownLatch(64);
        CountDownLatch leave = new CountDownLatch(1);
        ExecutorService guests = Executors.newFixedThreadPool(64);
        try (StoreOn crowded = StoreOn.at(engine, on.url, 64)) {
            crowded.database.open();
            for (int guest = 0; guest < 64; guest++) {
                guests.execute(() -> occupy(crowded, entered, leave));
            }
            assertTrue(await(entered));

            assertUnavailable(SOON, () -> crowded.store.find("a"));

            leave.countDown();
            guests.shutdown();
            assertTrue(guests.awaitTermination(10, TimeUnit.SECONDS));
            assertEquals(Optional.of(first), crowded.store.find("a"));
        } finally {
            leave.countDown();
            guests.shutdownNow();
        }
    }

    /** Holds a connection until the end. On a busy machine, some connections need more than one try to open. */
    private static void occupy(StoreOn crowded, CountDownLatch entered, CountDownLatch leave) {
        boolean occupied = false;
        while (!occupied && !Thread.currentThread().isInterrupted()) {
            try {
                occupied = crowded.database.read(sql -> {
                    entered.countDown();
                    await(leave);
                    return true;
                });
            } catch (ProblemException unavailable) {
                occupied = false;
            }
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void opensDatabaseLater() throws Throwable {
        String url = engine.nowhere();
        try (StoreOn early = StoreOn.at(engine, url, 8)) {
            early.database.open();
            assertUnavailable(SOON, () -> early.store.find("a"));

            engine.makeRoomFor(url);

            assertRecovers(SOON, () -> early.store.create(first));
            assertEquals(Optional.of(first), early.store.find("a"));
        }
    }
}
