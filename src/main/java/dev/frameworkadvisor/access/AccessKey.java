package dev.frameworkadvisor.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An access key without its text, of which only a hash is stored.
 *
 * @param id id of the key; later keys have greater ids
 * @param prefix the first characters of the key
 * @param label what the key is for
 * @param role the role of a caller with the key
 * @param owner the owner of the profiles that a caller with the key creates
 * @param createdAt time of creation, in milliseconds precision
 * @param expiresAt the time from which the key is invalid; null if it does not expire
 * @param lastUsed the day of the last use, in UTC; null if the key has not been used
 */
public record AccessKey(
        String id,
        String prefix,
        String label,
        Role role,
        String owner,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable LocalDate lastUsed) {

    /** Returns whether the key is valid at the instant. */
    public boolean isValid(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    /** Returns the caller that the key identifies. */
    public Caller caller() {
        return new Caller(owner, role, prefix);
    }
}
