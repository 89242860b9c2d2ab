package dev.frameworkadvisor.store;

import dev.frameworkadvisor.problem.ProblemException;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Removes expired idempotency keys. Each creation with a key removes some. */
final class IdempotencyCleanup {

    private static final Logger LOG = Logger.getLogger(IdempotencyCleanup.class);

    private final Database database;
    private final Semaphore running = new Semaphore(1);

    IdempotencyCleanup(Database database) {
        this.database = database;
    }

    /** Runs in a separate transaction, so that creations neither wait for expired keys nor fail because of them. */
    void deleteExpired(Instant until) {
        if (running.tryAcquire()) {
            try {
                database.write(sql -> IdempotencyKeys.deleteExpired(sql, until));
            } catch (ProblemException unavailable) {
                LOG.debug("Old idempotency keys stay until the next creation", unavailable);
            } finally {
                running.release();
            }
        }
    }
}
