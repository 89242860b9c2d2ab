package dev.frameworkadvisor.store;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds out whether the database can be written, by writing to it: to read is no proof, and neither is to connect. */
public final class WriteProbe {

    private static final Logger LOG = Logger.getLogger(WriteProbe.class);

    /** Whoever asks more often is told what was found last. */
    private static final Duration HOLDS_FOR = Duration.ofSeconds(1);

    private final Database database;
    private final Clock clock;
    private Instant next = Instant.MIN;
    private @Nullable ProblemException found;

    public WriteProbe(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Does nothing if the database can be written.
     *
     * @throws ProblemException of type {@code STORE_UNAVAILABLE} if it cannot
     */
    public synchronized void beat() {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            found = failure(now);
            next = clock.instant().plus(HOLDS_FOR);
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
        } catch (RuntimeException fault) { // a table is gone, say: whoever asks is told so, but not by the fault itself
            LOG.error("The heartbeat cannot be written", fault);
            return new ProblemException(
                    ProblemType.STORE_UNAVAILABLE,
                    "The database is not as the service needs it. The service's log names the cause.");
        }
    }
}
