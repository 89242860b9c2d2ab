package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Decision;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.AtOnce;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@OnEveryEngine
class SchemaTest {

    private static final String NEWER_MIGRATION = "INSERT INTO flyway_schema_history (installed_rank, version,"
            + " description, type, script, checksum, installed_by, execution_time, success)"
            + " SELECT 99, '99', 'newer', type, 'V99__newer.sql', 7, installed_by, 1, success"
            + " FROM flyway_schema_history WHERE version = '1'";

    private final Engine engine;

    SchemaTest(Engine engine) {
        this.engine = engine;
    }

    private static long rows(StoreOn on, String table) {
        return on.database.read(sql -> sql.first("SELECT COUNT(*) FROM " + table, row -> row.getLong(1))
                .orElseThrow());
    }

    @Test
    void keepsContentOfCurrentSchema() {
        try (StoreOn on = StoreOn.empty(engine)) {
            on.store.create(AnyProfile.first("a"));

            on.database.open();
            try (StoreOn again = on.opened()) {
                assertEquals(Optional.of(AnyProfile.first("a")), again.store.find("a"));
                assertEquals(1, rows(again, "heartbeats"));
            }
        }
    }

    @Test
    void rejectsTablesOfNewerRelease() {
        try (StoreOn on = StoreOn.empty(engine)) {
            on.execute(NEWER_MIGRATION);

            NewerSchemaException rejection = assertThrows(NewerSchemaException.class, on::opened);

            assertEquals(
                    "The database has tables of version 99, which a newer release has created."
                            + " Start that release, or restore a backup from before its start.",
                    rejection.getMessage());
        }
    }

    @Test
    void rejectsChangedMigrations() {
        try (StoreOn on = StoreOn.empty(engine)) {
            on.execute("UPDATE flyway_schema_history SET checksum = 7 WHERE version = '1'");

            UnusableDatabaseException rejection = assertThrows(UnusableDatabaseException.class, on::opened);

            assertTrue(rejection.getMessage().contains("checksum mismatch"), rejection.getMessage());
            assertFalse(rejection.getMessage().contains("repair"), rejection.getMessage());
        }
    }

    @Test
    void rejectsForeignTables() {
        try (StoreOn on = StoreOn.at(engine, engine.empty(), 8)) {
            on.execute("CREATE TABLE profiles (id INTEGER)");

            UnusableDatabaseException rejection = assertThrows(UnusableDatabaseException.class, on.database::open);

            assertEquals(
                    "The database contains tables that this service has not created. Select an empty database for it.",
                    rejection.getMessage());
        }
    }

    @Test
    void rejectsRequestsAfterLateDetection() {
        String url = engine.nowhere();
        try (StoreOn early = StoreOn.at(engine, url, 8)) {
            early.database.open();
            engine.makeRoomFor(url);
            try (StoreOn newer = StoreOn.at(engine, url, 8)) {
                newer.database.open();
                newer.execute(NEWER_MIGRATION);
            }

            ProblemException problem = assertThrows(ProblemException.class, () -> early.store.find("a"));

            assertEquals(ProblemType.STORE_UNAVAILABLE, problem.type());
        }
    }

    @Test
    void isCreatedOnceByConcurrentReplicas() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 2; round++) {
            String url = engine.empty();
            AtOnce.times(4, replica -> {
                try (StoreOn on = StoreOn.at(engine, url, 2)) {
                    on.database.open();
                    on.store.create(AnyProfile.first("by " + replica));
                }
                return replica;
            });

            try (StoreOn on = StoreOn.at(engine, url, 2)) {
                on.database.open();
                assertEquals(4, rows(on, "profiles"));
                assertEquals(1, rows(on, "heartbeats"));
                assertEquals(
                        List.of("1", "2", "3", "4", "5"),
                        on.database.read(sql -> sql.list(
                                "SELECT version FROM flyway_schema_history WHERE type = 'SQL' ORDER BY installed_rank",
                                row -> row.getString(1))));
            }
        }
    }

    @Test
    void assignsMethod1ToOlderDecisions() {
        try (StoreOn on = StoreOn.at(engine, engine.empty(), 8)) {
            Flyway.configure()
                    .configuration(on.flyway.getConfiguration())
                    .target("1")
                    .load()
                    .migrate();
            on.execute(
                    "INSERT INTO profiles (id, revision, created_at, knowledge, verdict, level)"
                            + " VALUES ('a', 1, 0, '2.0.0', 'FLASK', 'ROBUST')",
                    "INSERT INTO revisions (profile_id, revision, updated_at, profile, knowledge, digest, verdict, level,"
                            + " decision_id) VALUES ('a', 1, 0, '{\"answers\":{},\"priorities\":{}}', '2.0.0', 'sha256:0',"
                            + " 'FLASK', 'ROBUST', 'sha256:1')");

            on.database.open();

            Decision before = new Decision(1, "2.0.0", "sha256:0", Outcome.FLASK, Level.ROBUST, "sha256:1");
            assertEquals(before, on.store.find("a").orElseThrow().decision());
        }
    }

    @Test
    void foldsStoredNamesAgain() {
        try (StoreOn on = StoreOn.at(engine, engine.empty(), 8)) {
            Flyway.configure()
                    .configuration(on.flyway.getConfiguration())
                    .target("2")
                    .load()
                    .migrate();
            on.execute("INSERT INTO profiles (id, revision, created_at, folded_name, knowledge, verdict, level)"
                    + " VALUES ('a', 1, 0, 'STRAẞE', '2.0.0', 'FLASK', 'ROBUST')");

            on.database.open();

            assertEquals(1, on.store.count(new ProfileFilter(null, null, "Straße", null)));
        }
    }
}
