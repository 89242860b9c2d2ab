package dev.frameworkadvisor.api.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frameworkadvisor.access.AuditEntry;
import dev.frameworkadvisor.access.AuditStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON representation of an entry of the audit trail; component names are field names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditView(
        long id,
        String time,
        String requestId,
        @Nullable String clientRequestId,
        @Nullable String subject,
        @Nullable String key,
        String action,
        @Nullable String resource,
        String result,
        @Nullable String decisionId,
        @Nullable String digest) {

    /**
     * A page of entries.
     *
     * @param nextCursor null on the last page
     */
    record Page(
            List<AuditView> entries,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String nextCursor) {}

    static AuditView of(AuditStore.Row row) {
        AuditEntry entry = row.entry();
        return new AuditView(
                row.id(),
                entry.at().toString(),
                entry.requestId(),
                entry.clientRequestId(),
                entry.subject(),
                entry.key(),
                entry.action(),
                entry.resource(),
                entry.result(),
                entry.decisionId(),
                entry.digest());
    }
}
