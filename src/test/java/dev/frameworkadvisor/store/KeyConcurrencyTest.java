package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.portfolio.IdempotencyRecord;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.AtOnce;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two replicas that receive the same keys concurrently. */
@Tag("full")
@OnEveryEngine
class KeyConcurrencyTest {

    private static final int WRITERS = 8;

    private final StoreOn one;

    KeyConcurrencyTest(Engine engine) {
        one = StoreOn.emptied(engine);
    }

    @Test
    void createsOneProfileForSameKey() throws InterruptedException, ExecutionException {
        try (StoreOn other = one.opened()) {
            for (int round = 0; round < 20; round++) {
                String key = "key " + round;
                String ids = round + "/";
                List<Optional<IdempotencyRecord>> answers = AtOnce.times(WRITERS, writer -> {
                    StoredProfile mine = AnyProfile.first(ids + writer);
                    return (writer % 2 == 0 ? one : other)
                            .store.create(mine, AnyProfile.answer(key, mine, AnyProfile.NOW));
                });

                IdempotencyRecord first =
                        one.store.firstResponse(key, Instant.EPOCH).orElseThrow();
                assertEquals(1, answers.stream().filter(Optional::isEmpty).count());
                assertEquals(
                        List.of(first),
                        answers.stream().flatMap(Optional::stream).distinct().toList());
                assertEquals(
                        List.of(first.profileId()),
                        one.store.list(ProfileFilter.ALL, null, 100).stream()
                                .map(StoredProfile::id)
                                .filter(id -> id.startsWith(ids))
                                .toList());
            }
        }
    }

    @Test
    void createsOneProfileForExpiredKey() throws InterruptedException, ExecutionException {
        Instant tomorrow = AnyProfile.NOW.plus(IdempotencyRecord.KEPT);
        try (StoreOn other = one.opened()) {
            for (int round = 0; round < 10; round++) {
                String key = "key " + round;
                String ids = round + "/";
                StoredProfile old = AnyProfile.first(ids + "old");
                one.store.create(old, AnyProfile.answer(key, old, AnyProfile.NOW));

                List<Optional<IdempotencyRecord>> answers = AtOnce.times(WRITERS, writer -> {
                    StoredProfile mine = AnyProfile.first(ids + writer);
                    return (writer % 2 == 0 ? one : other).store.create(mine, AnyProfile.answer(key, mine, tomorrow));
                });

                assertEquals(1, answers.stream().filter(Optional::isEmpty).count());
                assertEquals(
                        one.store.firstResponse(key, AnyProfile.NOW),
                        answers.stream().flatMap(Optional::stream).findAny());
            }
        }
    }

    @Test
    void deletesExpiredKeysDuringReuse() throws InterruptedException, ExecutionException {
        Instant tomorrow = AnyProfile.NOW.plus(IdempotencyRecord.KEPT).plus(Duration.ofMillis(1));
        try (StoreOn other = one.opened()) {
            for (int round = 0; round < 5; round++) {
                String ids = round + "/";
                for (int key = 0; key < 40; key++) {
                    StoredProfile old = AnyProfile.first(ids + "old" + key);
                    one.store.create(old, AnyProfile.answer("key " + key, old, AnyProfile.NOW));
                }

                List<Boolean> created = AtOnce.times(
                        WRITERS,
                        writer -> IntStream.range(0, 5)
                                .mapToObj(turn -> AnyProfile.first(ids + writer + "/" + turn))
                                .allMatch(mine -> (writer % 2 == 0 ? one : other)
                                        .store
                                        .create(mine, AnyProfile.answer(keyOf(mine), mine, tomorrow))
                                        .isEmpty()));

                assertEquals(List.of(true), created.stream().distinct().toList());
                one.execute("DELETE FROM idempotency_keys");
            }
        }
    }

    private static String keyOf(StoredProfile profile) {
        String[] parts = profile.id().split("/");
        return "key " + (Integer.parseInt(parts[1]) * 5 + Integer.parseInt(parts[2]));
    }
}
