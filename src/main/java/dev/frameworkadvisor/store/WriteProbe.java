package dev.frameworkadvisor.store;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tests whether the database can be written by writing to it; a read or a connection would not prove it. */
public final class WriteProbe {

    private static final Logger LOG = Logger.getLogger(WriteProbe.class);

    /** A result is reused for this long. */
    private static final Duration HOLDS_FOR = Duration.ofSeconds(1);

    private final Database database;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private boolean checked;
    private long checkedAt;
    private @Nullable ProblemException found;

    /**
     * @param clock gives the time that is written
     * @param nanoTime measures how old a result is; the clock is not used for it, because it can be set back
     */
    public WriteProbe(Database database, Clock clock, LongSupplier nanoTime) {
        this.database = database;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    /**
     * Returns if the database can be written.
     *
     * @throws ProblemException of type {@code STORE_UNAVAILABLE} if it cannot
     */
    public synchronized void check() {
        if (!checked || nanoTime.getAsLong() - checkedAt >= HOLDS_FOR.toNanos()) {
            found = failure(clock.instant());
            checkedAt = nanoTime.getAsLong();
            checked = true;
        }
        if (found != null) {
            throw found;
        }
    }

    private @Nullable ProblemException failure(Instant now) {
        try {
            database.write(sql -> sql.update("UPDATE heartbeats SET beat_at = ? WHERE id = 1", now.toEpochMilli()));
            database.eraseRemains();
            return null;
        } catch (ProblemException unavailable) {
            return unavailable;
        } catch (RuntimeException fault) { // such as a missing table: the log has the fault, the response must not
            LOG.error("The heartbeat cannot be written", fault);
            return new ProblemException(
                    ProblemType.STORE_UNAVAILABLE,
                    "The database cannot be used as it is. The log of the service names the cause.");
        }
    }
}
