package dev.frameworkadvisor.store;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tests whether the database can be written by writing to it; a read or a connection would not prove it. It writes on a
 * thread of its own, so that it works while all threads for requests are busy.
 */
public final class WriteProbe implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WriteProbe.class);

    /** Maximum age of a result that is reused. */
    private static final Duration MAX_AGE = Duration.ofSeconds(1);

    /** Longer than every wait of the database, so that it is reached only if the machine stalls. */
    private static final Duration LONGEST_CHECK = Duration.ofSeconds(8);

    private final Database database;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(WriteProbe::thread);
    private volatile long checkedAt;
    private @Nullable CompletableFuture<Optional<ProblemException>> latest;

    /**
     * @param clock gives the time that is written
     * @param nanoTime measures how old a result is; the clock is not used for it, because it can be set back
     */
    public WriteProbe(Database database, Clock clock, LongSupplier nanoTime) {
        this.database = database;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "store-write-probe");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Returns what a write test finds, without blocking: empty if the database can be written, and a problem of type
     * {@code STORE_UNAVAILABLE} if not. Requests at the same time and within a second share a test.
     */
    public synchronized CompletableFuture<Optional<ProblemException>> check() {
        CompletableFuture<Optional<ProblemException>> current = latest;
        if (current == null || (current.isDone() && nanoTime.getAsLong() - checkedAt >= MAX_AGE.toNanos())) {
            current = CompletableFuture.supplyAsync(this::test, thread);
            latest = current;
        }
        return current.copy()
                .completeOnTimeout(Optional.of(stalled()), LONGEST_CHECK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ProblemException stalled() {
        return new ProblemException(ProblemType.STORE_UNAVAILABLE, "The database does not complete a write.");
    }

    private Optional<ProblemException> test() {
        Optional<ProblemException> found = failure(clock.instant());
        checkedAt = nanoTime.getAsLong();
        return found;
    }

    private Optional<ProblemException> failure(Instant now) {
        try {
            database.write(sql -> sql.update("UPDATE heartbeats SET beat_at = ? WHERE id = 1", now.toEpochMilli()));
            database.eraseRemains();
            return Optional.empty();
        } catch (ProblemException unavailable) {
            return Optional.of(unavailable);
        } catch (RuntimeException fault) { // such as a missing table: the log has the fault, the response must not
            LOG.error("Write probe failed", fault);
            return Optional.of(new ProblemException(
                    ProblemType.STORE_UNAVAILABLE,
                    "The database cannot be used as it is. The log of the service names the cause."));
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
