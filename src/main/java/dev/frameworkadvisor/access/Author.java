package dev.frameworkadvisor.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change, and in which request.
 *
 * @param requestId the id that the service gave the request
 * @param clientRequestId the id that the client gave it; null if it sent none
 */
public record Author(
        Caller caller, String requestId, @Nullable String clientRequestId) {

    /** The author of changes that are not recorded in the audit trail. */
    public static final Author UNRECORDED = new Author(Caller.UNRESTRICTED, "", null);

    /** Returns the record of an action of this author. */
    public AuditEntry entry(Instant at, String action, @Nullable String resource, String result) {
        return new AuditEntry(
                at,
                requestId,
                clientRequestId,
                caller.subject(),
                caller.keyPrefix(),
                action,
                resource,
                result,
                null,
                null);
    }
}
