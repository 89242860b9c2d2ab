package dev.frameworkadvisor.portfolio;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to the first request with an idempotency key, so that a repeat gets it again.
 *
 * @param fingerprint of the request's body: another one under the same key is a mistake
 * @param profileId of the profile that the request created
 * @param body the answer's body; null once the profile has been purged
 */
public record IdempotencyRecord(
        String key,
        String fingerprint,
        String profileId,
        Instant at,
        @Nullable String body) {

    /** For how long a key is remembered. */
    public static final Duration KEPT = Duration.ofHours(24);
}
