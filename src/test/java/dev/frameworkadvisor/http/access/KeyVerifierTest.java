package dev.frameworkadvisor.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.access.AccessKey;
import dev.frameworkadvisor.access.Author;
import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.access.KeyStore;
import dev.frameworkadvisor.access.KeyText;
import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyVerifierTest {

    private static final String BOOTSTRAP = "bootstrap-key-of-the-tests";

    /** Keys in memory, which can become unavailable. */
    private static final class Keys implements KeyStore {

        private final Map<String, AccessKey> stored = new HashMap<>();
        private boolean available = true;
        private int reads;
        private int uses;

        private void require() {
            if (!available) {
                throw new ProblemException(ProblemType.STORE_UNAVAILABLE, "away");
            }
        }

        @Override
        public void create(AccessKey key, String hash, Author author) {
            stored.put(hash, key);
        }

        @Override
        public Optional<AccessKey> find(String hash) {
            reads++;
            require();
            return Optional.ofNullable(stored.get(hash));
        }

        @Override
        public List<AccessKey> list(@Nullable String before, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean delete(String id, Author author) {
            return stored.values().removeIf(key -> key.id().equals(id));
        }

        @Override
        public void use(String id, LocalDate day) {
            uses++;
            require();
        }
    }

    /** A clock that the test sets. */
    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-28T12:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Keys keys = new Keys();
    private final SetClock clock = new SetClock();
    private final String text = KeyText.random();
    private final KeyVerifier verifier = new KeyVerifier(
            keys,
            clock,
            AccessSettingsTest.settings(Map.of("advisor.access", "keys", "advisor.access.bootstrap-key", BOOTSTRAP)));

    private void create(@Nullable Instant expires) {
        keys.create(
                new AccessKey("id", KeyText.prefix(text), "label", Role.READER, "ann", clock.instant(), expires, null),
                KeyText.hash(text),
                Author.UNRECORDED);
    }

    @Test
    void looksKeyUpOnceInTenSeconds() {
        create(null);
        assertTrue(verifier.known(text).isEmpty());
        Caller caller = verifier.verify(text).orElseThrow();

        assertEquals("ann", caller.subject());
        assertEquals(Optional.of(caller), verifier.known(text));
        assertEquals(1, keys.reads);
        clock.advance(KeyVerifier.FRESH);
        assertTrue(verifier.known(text).isEmpty());
    }

    @Test
    void acceptsKnownKeysWhileStoreIsAway() {
        create(null);
        verifier.verify(text);
        keys.available = false;

        clock.advance(KeyVerifier.KNOWN.minusSeconds(1));
        assertTrue(verifier.verify(text).isPresent());
        clock.advance(Duration.ofSeconds(1));
        assertThrows(ProblemException.class, () -> verifier.verify(text));
        assertThrows(ProblemException.class, () -> verifier.verify(KeyText.random()));
        assertTrue(verifier.known(BOOTSTRAP).isPresent());
    }

    @Test
    void rejectsDeletedKeyAtNextLookUp() {
        create(null);
        verifier.verify(text);
        keys.delete("id", Author.UNRECORDED);
        clock.advance(KeyVerifier.FRESH);

        assertTrue(verifier.verify(text).isEmpty());
        keys.available = false;
        assertThrows(ProblemException.class, () -> verifier.verify(text), "it is not known anymore");
    }

    @Test
    void forgetsKeyById() {
        create(null);
        verifier.verify(text);
        verifier.forgetId("id");

        assertTrue(verifier.known(text).isEmpty());
    }

    @Test
    void rejectsExpiredKeyThatIsKnown() {
        create(clock.instant().plusSeconds(5));
        assertTrue(verifier.verify(text).isPresent());
        clock.advance(Duration.ofSeconds(5));

        assertTrue(verifier.known(text).isEmpty());
        assertTrue(verifier.verify(text).isEmpty());
    }

    @Test
    void neverLooksUpMalformedKeys() {
        assertTrue(verifier.verify("fa_" + "0".repeat(36)).isEmpty());
        assertTrue(verifier.verify("x").isEmpty());
        assertEquals(0, keys.reads);
    }

    @Test
    void recordsUse() {
        create(null);
        verifier.verify(text);

        assertEquals(1, keys.uses);
    }

    @Test
    void remembersLimitedNumberOfEntries() {
        BoundedMap<Integer, String> map = new BoundedMap<>(2);
        map.put(1, "a");
        map.put(2, "b");
        assertEquals("a", map.get(1));
        map.put(3, "c");

        assertEquals(2, map.size());
        assertNull(map.get(2));
        assertEquals("a", map.get(1));
    }
}
