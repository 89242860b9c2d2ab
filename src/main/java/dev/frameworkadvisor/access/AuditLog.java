package dev.frameworkadvisor.access;

/** Receives the record of each action that has been completed or rejected. */
@FunctionalInterface
public interface AuditLog {

    /** Ignores all records. */
    AuditLog NONE = entry -> {};

    void write(AuditEntry entry);
}
