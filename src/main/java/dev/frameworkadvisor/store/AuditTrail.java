package dev.frameworkadvisor.store;

import dev.frameworkadvisor.access.AuditEntry;
import dev.frameworkadvisor.access.AuditLog;
import dev.frameworkadvisor.access.Author;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * Records the changes of an author: as a row in the transaction of the change, and in the log after its commit. A change
 * that is rolled back is in neither.
 */
final class AuditTrail {

    private final AuditLog log;
    private final Clock clock;

    AuditTrail(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Runs work in a transaction. */
    @FunctionalInterface
    interface Writer {
        <T> T write(Sql.Work<T> work);
    }

    /** Returns the entry for a change that the author is about to make. */
    AuditEntry entry(Author author, String action, String resource) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return author.entry(now, action, resource, AuditEntry.DONE);
    }

    /**
     * Runs the work and records it.
     *
     * @param isDone returns whether the work with this result has made the change
     */
    <T> T record(AuditEntry entry, Writer writer, Sql.Work<T> work, Predicate<T> isDone) {
        T result = writer.write(sql -> {
            T changed = work.on(sql);
            if (isDone.test(changed)) {
                AuditRows.insert(sql, entry);
            }
            return changed;
        });
        if (isDone.test(result)) {
            log.write(entry);
        }
        return result;
    }
}
