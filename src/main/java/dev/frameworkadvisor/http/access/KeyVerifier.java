package dev.frameworkadvisor.http.access;

import dev.frameworkadvisor.access.AccessKey;
import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.access.KeyStore;
import dev.frameworkadvisor.access.KeyText;
import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.problem.ProblemException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Verifies access keys. A key that was found in the store is accepted for ten seconds without a look-up, and for five minutes
 * while the store is unavailable.
 */
@Singleton
public class KeyVerifier {

    private static final Logger LOG = Logger.getLogger(KeyVerifier.class);

    /** Time until a key that another replica has deleted is rejected. */
    static final Duration FRESH = Duration.ofSeconds(10);

    /** Time for which a key is accepted while the store is unavailable. */
    static final Duration KNOWN = Duration.ofMinutes(5);

    /** Limits memory to a few megabytes. Further keys are looked up. */
    private static final int MOST_KNOWN = 10_000;

    private static final String BOOTSTRAP = "bootstrap";

    private final KeyStore keys;
    private final Clock clock;
    private final @Nullable String bootstrapHash;
    private final BoundedMap<String, Found> found = new BoundedMap<>(MOST_KNOWN);

    private record Found(AccessKey key, Instant at) {}

    KeyVerifier(KeyStore keys, Clock clock, AccessSettings settings) {
        this.keys = keys;
        this.clock = clock;
        this.bootstrapHash = settings.bootstrapHash();
    }

    /** Returns the caller if that is known without a look-up. Never blocks. */
    Optional<Caller> known(String credential) {
        String hash = KeyText.hash(credential);
        if (isBootstrap(hash)) {
            return Optional.of(new Caller(BOOTSTRAP, Role.ADMIN, BOOTSTRAP));
        }
        Instant now = clock.instant();
        return Optional.ofNullable(found.get(hash))
                .filter(entry -> isWithin(entry, FRESH, now))
                .flatMap(entry -> caller(entry.key(), now));
    }

    /**
     * Looks the key up in the store, and records its use once a day.
     *
     * @return empty if the key does not exist or has expired
     * @throws ProblemException of type {@code STORE_UNAVAILABLE} if the store is unavailable and the key is not known
     */
    Optional<Caller> verify(String credential) {
        if (!KeyText.isWellFormed(credential)) {
            return Optional.empty();
        }
        String hash = KeyText.hash(credential);
        Instant now = clock.instant();
        try {
            Optional<AccessKey> stored = keys.find(hash);
            if (stored.isEmpty()) {
                forget(key -> key.prefix().equals(KeyText.prefix(credential)));
                return Optional.empty();
            }
            found.put(hash, new Found(stored.get(), now));
            Optional<Caller> caller = caller(stored.get(), now);
            caller.ifPresent(valid -> use(stored.get(), now));
            return caller;
        } catch (ProblemException unavailable) {
            Found earlier = found.get(hash);
            if (earlier == null || !isWithin(earlier, KNOWN, now)) {
                throw unavailable;
            }
            return caller(earlier.key(), now);
        }
    }

    private boolean isBootstrap(String hash) {
        return bootstrapHash != null
                && MessageDigest.isEqual(
                        bootstrapHash.getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isWithin(Found entry, Duration time, Instant now) {
        Duration age = Duration.between(entry.at(), now);
        return !age.isNegative() && age.compareTo(time) < 0;
    }

    private static Optional<Caller> caller(AccessKey key, Instant now) {
        return key.isValid(now) ? Optional.of(key.caller()) : Optional.empty();
    }

    /** The day of the last use is for information, so that a failure to write it does not fail the request. */
    private void use(AccessKey key, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!today.equals(key.lastUsed())) {
            try {
                keys.use(key.id(), today);
            } catch (ProblemException unavailable) {
                LOG.warnf("Use of a key not recorded: key=%s reason=\"%s\"", key.prefix(), unavailable.detail());
            }
        }
    }

    /** Rejects a deleted key from now on. */
    public void forgetId(String id) {
        forget(key -> key.id().equals(id));
    }

    private void forget(Predicate<AccessKey> condition) {
        found.removeIf(entry -> condition.test(entry.key()));
    }
}
