package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.portfolio.IdempotencyRecord;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnEveryEngine
class StoreIdempotencyTest {

    private static final Instant NOW = AnyProfile.NOW;
    private static final Instant LAST_MOMENT = NOW.plus(IdempotencyRecord.KEPT).minusMillis(1);
    private static final Instant EXPIRED = NOW.plus(IdempotencyRecord.KEPT);

    private final ProfileStore store;
    private final StoredProfile first = AnyProfile.first("a");
    private final StoredProfile second = AnyProfile.first("b");

    StoreIdempotencyTest(Engine engine) {
        store = StoreOn.emptied(engine).store;
    }

    private Optional<IdempotencyRecord> create(StoredProfile profile, String key, Instant at) {
        return store.create(profile, AnyProfile.answer(key, profile, at));
    }

    @Test
    void createsWithNewKey() {
        assertEquals(Optional.empty(), create(first, "key", NOW));

        assertEquals(Optional.of(first), store.find("a"));
        assertEquals(Optional.of(AnyProfile.answer("key", first, NOW)), store.firstResponse("key", NOW.minusMillis(1)));
    }

    @Test
    void returnsFirstResponseOfRepeatedKey() {
        create(first, "key", NOW);
        IdempotencyRecord otherBody = new IdempotencyRecord("key", "sha256:other", "b", NOW.plusSeconds(1), "{}");

        assertEquals(Optional.of(AnyProfile.answer("key", first, NOW)), create(second, "key", NOW));
        assertEquals(Optional.of(AnyProfile.answer("key", first, NOW)), store.create(second, otherBody));

        assertEquals(Optional.empty(), store.find("b"));
        assertEquals(Optional.of(AnyProfile.answer("key", first, NOW)), store.firstResponse("key", Instant.EPOCH));
    }

    @Test
    void distinguishesKeysByCase() {
        create(first, "key", NOW);

        assertEquals(Optional.empty(), create(second, "KEY", NOW));
        assertEquals(Optional.empty(), create(AnyProfile.first("c"), "key ", NOW));
        assertEquals(Optional.empty(), store.firstResponse("ke", Instant.EPOCH));
    }

    @Test
    void keepsKeyForOneDay() {
        create(first, "key", NOW);

        assertEquals(Optional.of(AnyProfile.answer("key", first, NOW)), create(second, "key", LAST_MOMENT));
    }

    @Test
    void reusesExpiredKey() {
        create(first, "key", NOW);

        assertEquals(Optional.empty(), create(second, "key", EXPIRED));

        assertEquals(Optional.of(second), store.find("b"));
        assertEquals(Optional.of(first), store.find("a"));
        assertEquals(Optional.of(AnyProfile.answer("key", second, EXPIRED)), store.firstResponse("key", NOW));
    }

    @Test
    void findsResponseAfterInstant() {
        create(first, "key", NOW);

        assertEquals(Optional.of(AnyProfile.answer("key", first, NOW)), store.firstResponse("key", NOW.minusMillis(1)));
        assertEquals(Optional.empty(), store.firstResponse("key", NOW));
        assertEquals(Optional.empty(), store.firstResponse("other", Instant.EPOCH));
    }

    @Test
    void deletesOnlyExpiredKeys() {
        create(first, "old", NOW);
        create(second, "young", NOW.plusMillis(1));

        create(AnyProfile.first("c"), "new", EXPIRED);

        assertEquals(Optional.empty(), store.firstResponse("old", Instant.EPOCH));
        assertEquals(
                Optional.of(AnyProfile.answer("young", second, NOW.plusMillis(1))),
                store.firstResponse("young", Instant.EPOCH));
    }
}
