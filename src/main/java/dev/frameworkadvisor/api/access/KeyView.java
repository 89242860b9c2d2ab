package dev.frameworkadvisor.api.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frameworkadvisor.access.AccessKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON representation of an access key; component names are field names.
 *
 * @param key the text of the key, in the response to its creation only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyView(
        String id,
        @Nullable String key,
        String prefix,
        String label,
        String role,
        String owner,
        String createdAt,
        @Nullable String expires,
        @Nullable String lastUsed) {

    /**
     * A page of keys.
     *
     * @param nextCursor null on the last page
     */
    record Page(
            List<KeyView> keys,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String nextCursor) {}

    static KeyView of(AccessKey key, @Nullable String text) {
        Instant expires = key.expiresAt();
        LocalDate lastUsed = key.lastUsed();
        return new KeyView(
                key.id(),
                text,
                key.prefix(),
                key.label(),
                key.role().label(),
                key.owner(),
                key.createdAt().toString(),
                expires == null ? null : expires.toString(),
                lastUsed == null ? null : lastUsed.toString());
    }
}
