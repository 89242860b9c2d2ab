package dev.frameworkadvisor.portfolio;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The response to the first request with an idempotency key, which repeated requests get again.
 *
 * @param fingerprint fingerprint of the request body; another one with the same key is an error of the client
 * @param profileId id of the profile that the request created
 * @param body body of the response; null after the profile has been purged
 */
public record IdempotencyRecord(
        String key,
        String fingerprint,
        String profileId,
        Instant at,
        @Nullable String body) {

    /** The retention time of a key. */
    public static final Duration KEPT = Duration.ofHours(24);
}
