package dev.frameworkadvisor.store;

import static dev.frameworkadvisor.store.fixtures.Unavailability.assertRecovers;
import static dev.frameworkadvisor.store.fixtures.Unavailability.assertUnavailable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.AtOnce;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Failures that only a database server can cause. */
@Tag("full")
class PostgresqlFailuresTest {

    private final StoreOn on = StoreOn.empty(Engine.POSTGRESQL);
    private final StoredProfile first = AnyProfile.first("a");

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void interruptsSlowStatement() {
        on.execute(
                "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS"
                        + " $$ BEGIN PERFORM pg_sleep(60); RETURN NEW; END $$",
                "CREATE TRIGGER slow BEFORE INSERT ON revisions FOR EACH ROW EXECUTE FUNCTION slow()");

        assertUnavailable(Duration.ofSeconds(7), () -> on.store.create(first));

        on.execute("DROP TRIGGER slow ON revisions");
        on.store.create(first);
        assertEquals(Optional.of(first), on.store.find("a"));
    }

    @Test
    void replacesTerminatedConnections() throws Throwable {
        on.store.create(first);
        AtOnce.times(8, reader -> on.store.find("a"));
        try (Connection outsider = on.outsider();
                Statement end = outsider.createStatement()) {
            end.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        }

        assertRecovers(Duration.ofSeconds(4), () -> {
            for (int request = 0; request < 20; request++) {
                assertEquals(Optional.of(first), on.store.find("a"));
            }
        });
    }

    @Test
    void reportsKeyInUse() throws SQLException {
        try (Connection outsider = on.outsider();
                Statement other = outsider.createStatement()) {
            outsider.setAutoCommit(false);
            other.execute("INSERT INTO idempotency_keys VALUES ('key', 'sha256:body', 'b', 0, '{}')");

            ProblemException problem = assertThrows(
                    ProblemException.class,
                    () -> on.store.create(first, AnyProfile.answer("key", first, AnyProfile.NOW)));

            assertEquals(ProblemType.IDEMPOTENCY_KEY_IN_USE, problem.type());
            outsider.rollback();
        }
        assertEquals(Optional.empty(), on.store.create(first, AnyProfile.answer("key", first, AnyProfile.NOW)));
    }
}
