package dev.frameworkadvisor.store;

import dev.frameworkadvisor.metrics.StoreMetrics;
import dev.frameworkadvisor.metrics.StoreMetrics.Operation;
import dev.frameworkadvisor.metrics.StoreMetrics.Outcome;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
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
 * Access to a database that may be unavailable. It is opened when it can be reached; until then requests fail quickly
 * instead of waiting.
 */
public final class Database {

    private static final Logger LOG = Logger.getLogger(Database.class);

    /** Maximum number of requests that use the database; further ones wait for a slot while it responds. */
    private static final int MOST_REQUESTS = 64;

    /** Half of the connections of the smaller pool: searches leave the others to requests for single profiles. */
    private static final int MOST_SEARCHES = 4;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final DatabaseProduct product;
    private final StoreMetrics metrics;
    private final Schema schema;
    private final Semaphore writers;
    private final Semaphore searchers = new Semaphore(MOST_SEARCHES);
    private final Semaphore requests = new Semaphore(MOST_REQUESTS);

    /** Whether the last use succeeded. If not, requests do not wait for a slot. */
    private volatile boolean responding = true;

    /** Whether deleted content remains in the files after a purge. */
    private final AtomicBoolean erasing = new AtomicBoolean();

    public Database(DataSource dataSource, Flyway flyway, DatabaseProduct product, StoreMetrics metrics) {
        this.dataSource = dataSource;
        this.product = product;
        this.metrics = metrics;
        this.schema = new Schema(dataSource, flyway, product);
        this.writers = new Semaphore(product.writers(), true);
    }

    /**
     * Migrates the tables. If the database is unavailable, a later request tries again.
     *
     * @throws UnusableDatabaseException if the database must not be used, such as one with tables of a newer release
     */
    public void open() {
        schema.migrate();
    }

    /** Runs statements outside of a transaction and returns the result. */
    <T> T read(Sql.Work<T> work) {
        return measured(Operation.READ, () -> {
            try (Connection connection = dataSource.getConnection()) {
                return work.on(new Sql(connection, product));
            }
        });
    }

    /** Reads with statements whose cost depends on the number of profiles; only some run at a time. */
    <T> T search(Sql.Work<T> work) {
        return measured(Operation.SEARCH, () -> {
            enter(searchers, LONGEST_WAIT, "other searches use all slots");
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

    /** Runs the work in a transaction and returns its result after the commit. Rolls back if the work throws. */
    <T> T write(Sql.Work<T> work) {
        return measured(
                Operation.WRITE,
                () -> inTurn(() -> {
                    try (Connection connection = dataSource.getConnection()) {
                        T result = Transaction.run(connection, () -> work.on(new Sql(connection, product)));
                        requireStorage(true);
                        return result;
                    }
                }));
    }

    /**
     * Writes as {@link #write}, then removes the deleted content from the files, or later if other work prevents it.
     */
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
                complete = measured(Operation.ERASE, () -> inTurn(this::eraseNow));
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

    private <T> T measured(Operation operation, Transaction.Attempt<T> attempt) {
        long start = System.nanoTime();
        Outcome outcome = Outcome.FAILED;
        try {
            T result = whileOpen(attempt);
            outcome = Outcome.SUCCESS;
            return result;
        } catch (ProblemException rejection) {
            outcome = rejection.type() == ProblemType.STORE_UNAVAILABLE ? Outcome.UNAVAILABLE : Outcome.REJECTED;
            throw rejection;
        } finally {
            metrics.record(operation, outcome, start);
        }
    }

    private <T> T whileOpen(Transaction.Attempt<T> attempt) {
        enter(requests, schema.isUpToDate() && responding ? LONGEST_WAIT : Duration.ZERO, "too many requests use it");
        try {
            schema.require();
            requireStorage(false);
            T result = attempt.make();
            responding = true;
            return result;
        } catch (SQLException failure) {
            if (SqlErrors.isOurs(failure)) {
                throw new IllegalStateException("a statement of the service is invalid", failure);
            }
            responding = false;
            product.examine(failure);
            throw SqlErrors.unavailable(SqlErrors.reason(failure));
        } finally {
            requests.release();
        }
    }

    private <T> T inTurn(Transaction.Attempt<T> attempt) throws SQLException {
        enter(writers, LONGEST_WAIT, "other writers use all slots");
        try {
            return attempt.make();
        } finally {
            writers.release();
        }
    }

    private static void enter(Semaphore slots, Duration wait, String reason) {
        try {
            if (!slots.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw SqlErrors.unavailable(reason);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw SqlErrors.unavailable("the service is stopping");
        }
    }
}
