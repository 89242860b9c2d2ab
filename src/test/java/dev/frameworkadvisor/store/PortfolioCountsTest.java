package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Count;
import dev.frameworkadvisor.portfolio.Decision;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.AtOnce;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The counts of the portfolio, which writes maintain, equal the numbers of rows. */
@OnEveryEngine
class PortfolioCountsTest {

    private static final int WRITERS = 8;

    private final Engine engine;
    private final StoreOn on;

    PortfolioCountsTest(Engine engine) {
        this.engine = engine;
        on = StoreOn.emptied(engine);
    }

    private static Set<Count> counted(StoreOn on) {
        return on.database.read(sql -> Set.copyOf(sql.list(
                "SELECT verdict, level, knowledge, COUNT(*) AS profiles FROM profiles WHERE deleted_at IS NULL"
                        + " GROUP BY verdict, level, knowledge",
                row -> new Count(
                        Outcome.valueOf(row.getString("verdict")),
                        Level.valueOf(row.getString("level")),
                        row.getString("knowledge"),
                        row.getLong("profiles")))));
    }

    private void assertExact() {
        List<Count> kept = on.store.counts();
        assertEquals(counted(on), Set.copyOf(kept));
        assertEquals(kept.size(), kept.stream().distinct().count());
    }

    private static Decision decision(Random random) {
        return AnyProfile.decision(
                Outcome.values()[random.nextInt(Outcome.values().length)],
                Level.values()[random.nextInt(Level.values().length)],
                random.nextBoolean() ? "2.0.0" : "2.1.0");
    }

    private static StoredProfile redecided(StoredProfile stored, Random random) {
        return stored.next(stored.updatedAt().plusSeconds(1), stored.profile(), decision(random));
    }

    @Test
    void followEveryKindOfWrite() {
        StoredProfile first = AnyProfile.first("a");
        on.store.create(first);
        assertEquals(List.of(new Count(Outcome.DJANGO, Level.ROBUST, "2.0.0", 1)), on.store.counts());

        StoredProfile second =
                first.next(AnyProfile.NOW, first.profile(), AnyProfile.decision(Outcome.FLASK, Level.FRAGILE, "2.1.0"));
        on.store.append(second);
        assertEquals(List.of(new Count(Outcome.FLASK, Level.FRAGILE, "2.1.0", 1)), on.store.counts());

        on.store.append(AnyProfile.next(second, "same decision"));
        assertEquals(List.of(new Count(Outcome.FLASK, Level.FRAGILE, "2.1.0", 1)), on.store.counts());

        on.store.delete("a", 3, AnyProfile.NOW);
        assertEquals(List.of(), on.store.counts());

        on.store.purge("a", 3);
        assertEquals(List.of(), on.store.counts());
    }

    @Test
    void countAPurgedProfileOnce() {
        on.store.create(AnyProfile.first("a"));
        on.store.create(AnyProfile.first("b"));
        on.store.purge("a", 1);
        assertEquals(List.of(new Count(Outcome.DJANGO, Level.ROBUST, "2.0.0", 1)), on.store.counts());
    }

    @Test
    void ignoreWritesThatAreRolledBack() {
        on.store.create(AnyProfile.first("a"));
        assertThrows(
                IllegalStateException.class,
                () -> on.database.write(sql -> {
                    ProfileRows.insert(sql, AnyProfile.first("b"));
                    throw new IllegalStateException("rolled back");
                }));
        assertExact();
    }

    @Test
    void stayExactWithConcurrentWriters() throws InterruptedException, ExecutionException {
        try (StoreOn other = on.opened()) {
            AtOnce.times(WRITERS, writer -> {
                write(writer % 2 == 0 ? on.store : other.store, writer);
                return writer;
            });
        }
        assertExact();
    }

    /** Creates, changes and removes profiles, which change the same counts as those of other writers. */
    private static void write(ProfileStore store, int writer) {
        Random random = new Random(writer);
        for (int turn = 0; turn < 15; turn++) {
            String id = writer + "-" + turn;
            StoredProfile first = AnyProfile.first(id, id, decision(random));
            store.create(first);
            store.append(redecided(first, random));
            switch (random.nextInt(3)) {
                case 0 -> store.delete(id, 2, AnyProfile.NOW);
                case 1 -> store.purge(id, 2);
                default -> store.find(id);
            }
        }
    }

    @Test
    void startWithStoredProfiles() {
        try (StoreOn older = StoreOn.at(engine, engine.empty(), 8)) {
            Flyway.configure()
                    .configuration(older.flyway.getConfiguration())
                    .target("3")
                    .load()
                    .migrate();
            older.execute(
                    insert("'a'", "FLASK", "NULL"),
                    insert("'b'", "FLASK", "NULL"),
                    insert("'c'", "DJANGO", "NULL"),
                    insert("'d'", "DJANGO", "7"));

            older.database.open();

            assertEquals(
                    Set.of(
                            new Count(Outcome.FLASK, Level.ROBUST, "2.0.0", 2),
                            new Count(Outcome.DJANGO, Level.ROBUST, "2.0.0", 1)),
                    older.store.counts().stream().collect(Collectors.toSet()));
        }
    }

    private static String insert(String id, String verdict, String deleted) {
        return "INSERT INTO profiles (id, revision, created_at, deleted_at, knowledge, verdict, level) VALUES (" + id
                + ", 1, 0, " + deleted + ", '2.0.0', '" + verdict + "', 'ROBUST')";
    }
}
