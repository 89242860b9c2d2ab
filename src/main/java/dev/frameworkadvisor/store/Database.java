package dev.frameworkadvisor.store;

import dev.frameworkadvisor.problem.ProblemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * A database that may be away: it is opened when it can be, and whoever needs it while it cannot be used is told so soon,
 * instead of waiting.
 */
public final class Database {

    private static final Logger LOG = Logger.getLogger(Database.class);

    /** Something that the database may refuse. */
    private interface Attempt<T> {
        T make() throws SQLException;
    }

    /** How many requests may be at it; whoever comes later waits for a place, unless it does not answer. */
    private static final int MOST_AT_ONCE = 64;

    /** Half of the connections of the smaller pool: searches leave the others to requests for single profiles. */
    private static final int MOST_SEARCHES = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final DatabaseProduct product;
    private final Schema schema;
    private final Semaphore writers;
    private final Semaphore searchers = new Semaphore(MOST_SEARCHES);
    private final Semaphore guests = new Semaphore(MOST_AT_ONCE);

    /** Whether it did its work when it was last asked: then it is worth to wait for a place. */
    private volatile boolean answering = true;

    /** Set until what a purge left in the files is removed. */
    private final AtomicBoolean erasing = new AtomicBoolean();

    public Database(DataSource dataSource, Flyway flyway, DatabaseProduct product) {
        this.dataSource = dataSource;
        this.product = product;
        this.schema = new Schema(dataSource, flyway, product);
        this.writers = new Semaphore(product.writers(), true);
    }

    /**
     * Brings the tables up to date, unless the database is away: then the next request tries again.
     *
     * @throws UnusableDatabaseException if the database must not be used, such as one with tables of a newer release
     */
    public void open() {
        schema.migrate();
    }

    /** What the work reads, each statement for itself. */
    <T> T read(Sql.Work<T> work) {
        return whileOpen(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return work.on(new Sql(connection, product));
            }
        });
    }

    /** Reads with statements whose cost depends on the number of profiles; only some run at a time. */
    <T> T search(Sql.Work<T> work) {
        return whileOpen(() -> {
            enter(searchers, PATIENCE, "other searches keep it busy");
            try (Connection connection = dataSource.getConnection()) {
                return work.on(new Sql(connection, product));
            } finally {
                searchers.release();
            }
        });
    }

    String position() {
        return product.position();
    }

    /** What the work returns, once all that it has written is on the disk; nothing of it is where it throws. */
    <T> T write(Sql.Work<T> work) {
        return whileOpen(() -> inTurn(() -> {
            try (Connection connection = dataSource.getConnection()) {
                T result = inTransaction(connection, work);
                requireStorage(true);
                return result;
            }
        }));
    }

    /** Writes as {@link #write}, and removes what deleted rows left in the files: soon, if other work prevents it now. */
    <T> T erase(Sql.Work<T> work) {
        T result = write(work);
        erasing.set(true);
        eraseRemains();
        return result;
    }

    /** Repeats an incomplete {@link #erase}. */
    void eraseRemains() {
        if (erasing.compareAndSet(true, false)) {
            boolean complete = false;
            try {
                complete = whileOpen(() -> inTurn(this::eraseNow));
            } catch (ProblemException unavailable) {
                LOG.debug("Deleted content stays in the files until the next attempt", unavailable);
            } finally {
                erasing.compareAndSet(false, !complete);
            }
        }
    }

    private boolean eraseNow() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return product.erase(connection);
        }
    }

    private void requireStorage(boolean connected) {
        String loss = product.loss(connected);
        if (loss != null) {
            throw SqlErrors.lost(loss);
        }
    }

    /** What is not rolled back is committed when the pool makes the connection ready for its next user. */
    private <T> T inTransaction(Connection connection, Sql.Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(new Sql(connection, product));
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
            requireStorage(false);
            T result = attempt.make();
            answering = true;
            return result;
        } catch (SQLException failure) {
            if (SqlErrors.isOurs(failure)) {
                throw new IllegalStateException("a statement of our own is wrong", failure);
            }
            answering = false;
            product.examine(failure);
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
