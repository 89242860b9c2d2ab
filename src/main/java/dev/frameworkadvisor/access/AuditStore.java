package dev.frameworkadvisor.access;

import java.util.List;

/** Reads the audit trail, whose rows are written in the transactions of the changes. */
public interface AuditStore {

    /**
     * A stored entry.
     *
     * @param id number of the entry; later entries have greater numbers
     */
    record Row(long id, AuditEntry entry) {}

    /**
     * Returns entries, the latest first.
     *
     * @param before exclusive upper bound of the id
     */
    List<Row> list(long before, int limit);
}
