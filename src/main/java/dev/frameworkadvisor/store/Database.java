package dev.frameworkadvisor.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * A database that may be away: it is opened when it can be, and whoever needs it while it cannot be used is told so soon,
 * instead of waiting.
 */
public final class Database {

    /** Something that the database may refuse. */
    private interface Attempt<T> {
        T make() throws SQLException;
    }

    /** How many requests may be at it; whoever comes later waits for a place, unless it does not answer. */
    private static final int MOST_AT_ONCE = 64;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Schema schema;
    private final Semaphore writers;
    private final Semaphore guests = new Semaphore(MOST_AT_ONCE);

    /** Whether it did its work when it was last asked: then it is worth to wait for a place. */
    private volatile boolean answering = true;

    /** @param writers how many transactions may write at the same time; whoever comes later waits, in order */
    public Database(DataSource dataSource, Flyway flyway, int writers) {
        this.dataSource = dataSource;
        this.schema = new Schema(flyway);
        this.writers = new Semaphore(writers, true);
    }

    /**
     * Brings the tables up to date, unless the database is away: then the next request tries again.
     *
     * @throws NewerSchemaException if the tables belong to a newer release
     * @throws FlywayException if they are not what this release or an older one has made
     */
    public void open() {
        schema.migrate();
    }

    /** What the work reads, each statement for itself. */
    <T> T read(Sql.Work<T> work) {
        return whileOpen(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return work.on(new Sql(connection));
            }
        });
    }

    /** What the work returns, once all that it has written is on the disk; nothing of it is where it throws. */
    <T> T write(Sql.Work<T> work) {
        return whileOpen(() -> inTurn(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return inTransaction(connection, work);
            }
        }));
    }

    /** What is not rolled back is committed when the pool makes the connection ready for its next user. */
    private static <T> T inTransaction(Connection connection, Sql.Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(new Sql(connection));
            connection.commit();
            return result;
        } catch (Throwable failure) {
            rollBack(connection, failure);
            throw failure;
        }
    }

    private static void rollBack(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }

    private <T> T whileOpen(Attempt<T> attempt) {
        enter(guests, schema.isUpToDate() && answering ? PATIENCE : Duration.ZERO, "too many requests wait for it");
        try {
            schema.require();
            T result = attempt.make();
            answering = true;
            return result;
        } catch (SQLException failure) {
            if (SqlErrors.isOurs(failure)) {
                throw new IllegalStateException("a statement of our own is wrong", failure);
            }
            answering = false;
            throw SqlErrors.unavailable(SqlErrors.reason(failure));
        } finally {
            guests.release();
        }
    }

    private <T> T inTurn(Attempt<T> attempt) throws SQLException {
        enter(writers, PATIENCE, "other writers keep it busy");
        try {
            return attempt.make();
        } finally {
            writers.release();
        }
    }

    private static void enter(Semaphore places, Duration patience, String otherwise) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw SqlErrors.unavailable(otherwise);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw SqlErrors.unavailable("the service is stopping");
        }
    }
}
