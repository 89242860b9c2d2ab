package dev.frameworkadvisor.store;

import static dev.frameworkadvisor.store.fixtures.Unavailability.assertUnavailable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Searches that would take long. */
@OnEveryEngine
class StoreSearchTest {

    private static final String ENDLESS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT 1 - i FROM n) SELECT MAX(i) FROM n";

    private static final int PROFILES = 90_000;
    private static final int BLOCK = 5_000;

    private final StoreOn on;

    StoreSearchTest(Engine engine) {
        on = StoreOn.empty(engine);
    }

    @AfterEach
    void close() {
        on.close();
    }

    private Object searchForEver() {
        return on.database.search(sql -> sql.search(ENDLESS, row -> row.getInt(1)));
    }

    @Test
    void interruptsASearchAfterTwoSeconds() {
        ProblemException problem = assertThrows(ProblemException.class, this::searchForEver);

        assertEquals("The search took longer than 2 seconds. Narrow it, or repeat it later.", problem.detail());
        assertUnavailable(Duration.ofSeconds(8), this::searchForEver);
    }

    @Test
    void leavesConnectionsToOtherRequests() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (int search = 0; search < 16; search++) {
                threads.execute(() -> assertThrows(ProblemException.class, this::searchForEver));
            }
            TimeUnit.MILLISECONDS.sleep(500);

            on.store.create(AnyProfile.first("a"));
            assertEquals(Optional.of(AnyProfile.first("a")), on.store.find("a"));
            threads.shutdown();
            threads.awaitTermination(20, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A match that starts again at every character would take several seconds. */
    @Test
    void searchesManySimilarNames() {
        for (int from = 0; from < PROFILES; from += BLOCK) {
            insertSimilarNames(from, from + BLOCK);
        }

        assertEquals(0, on.store.count(named("n".repeat(179) + "x")));
        assertEquals(0, on.store.count(named("n".repeat(90) + "x")));
        assertEquals(PROFILES, on.store.count(named("n".repeat(180))));
        assertEquals(List.of(), on.store.list(named("n".repeat(199) + "x"), null, 10));
    }

    /** In blocks, because the store's connections end statements that take long. */
    private void insertSimilarNames(int from, int to) {
        on.execute("INSERT INTO profiles (id, revision, created_at, folded_name, knowledge, verdict, level)"
                + " WITH RECURSIVE n(i) AS (SELECT " + from + " UNION ALL SELECT i + 1 FROM n WHERE i < " + (to - 1)
                + ")"
                + " SELECT 'p' || i, 1, 0, '" + "N".repeat(180) + "' || i, '2.0.0', 'FLASK', 'ROBUST' FROM n");
    }

    private static ProfileFilter named(String part) {
        return new ProfileFilter(null, null, part, null);
    }
}
