package dev.frameworkadvisor.store;

import dev.frameworkadvisor.problem.ProblemException;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** The idempotency keys whose day is over: each creation under a key removes some. */
final class IdempotencyCleanup {

    private static final Logger LOG = Logger.getLogger(IdempotencyCleanup.class);

    private final Database database;
    private final Semaphore forgetting = new Semaphore(1);

    IdempotencyCleanup(Database database) {
        this.database = database;
    }

    /** In a transaction of its own, so that those who create do not wait for each other's old keys, or fail by them. */
    void forget(Instant until) {
        if (forgetting.tryAcquire()) {
            try {
                database.write(sql -> IdempotencyKeys.forget(sql, until));
            } catch (ProblemException unavailable) {
                LOG.debug("Old idempotency keys stay until the next creation", unavailable);
            } finally {
                forgetting.release();
            }
        }
    }
}
