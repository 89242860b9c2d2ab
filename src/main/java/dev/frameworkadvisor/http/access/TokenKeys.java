package dev.frameworkadvisor.http.access;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jose4j.http.Get;
import org.jose4j.http.SimpleGet;
import org.jose4j.http.SimpleResponse;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/**
 * The public keys of an identity provider (JWKS). They are read again every five minutes, and when a token names an unknown
 * key, but at most every ten seconds. If they cannot be read, the earlier ones are used for a day.
 */
final class TokenKeys implements SimpleGet {

    private static final Duration REFRESH = Duration.ofMinutes(5);

    /** Least time between two reads for unknown keys. */
    static final Duration LEAST_REFRESH = Duration.ofSeconds(10);

    private static final Duration RETAINED = Duration.ofDays(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    /** Time without attempts after a failure, so that requests do not wait for each other. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Get get = new Get();
    private final AtomicLong nextAttempt = new AtomicLong(System.nanoTime());

    private TokenKeys() {
        get.setConnectTimeout((int) TIMEOUT.toMillis());
        get.setReadTimeout((int) TIMEOUT.toMillis());
        get.setRetries(0);
    }

    static VerificationKeyResolver at(String location) {
        HttpsJwks keys = new HttpsJwks(location);
        keys.setSimpleHttpGet(new TokenKeys());
        keys.setDefaultCacheDuration(REFRESH.toSeconds());
        keys.setRefreshReprieveThreshold(LEAST_REFRESH.toMillis());
        keys.setRetainCacheOnErrorDuration(RETAINED.toSeconds());
        return new HttpsJwksVerificationKeyResolver(keys);
    }

    @Override
    public SimpleResponse get(String location) throws IOException {
        if (System.nanoTime() - nextAttempt.get() < 0) {
            throw new IOException("the last attempt failed less than " + PAUSE.toSeconds() + " seconds ago");
        }
        try {
            return get.get(location);
        } catch (IOException unavailable) {
            nextAttempt.set(System.nanoTime() + PAUSE.toNanos());
            throw unavailable;
        }
    }
}
