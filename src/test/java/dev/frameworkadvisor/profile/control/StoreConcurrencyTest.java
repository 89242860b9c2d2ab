package dev.frameworkadvisor.profile.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.profile.entity.FirstAnswer;
import dev.frameworkadvisor.profile.entity.ProfileFilter;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two replicas of the service, each used by several clients at the same time. */
@OnEveryEngine
class StoreConcurrencyTest {

    private static final int WRITERS = 8;

    private final StoreOn one;

    StoreConcurrencyTest(Engine engine) {
        one = StoreOn.emptied(engine);
    }

    /** A client that reads, changes and, where somebody was faster, starts again. */
    private static void rename(ProfileStore store, String id, String name) {
        StoredProfile last;
        do {
            last = store.find(id).orElseThrow();
        } while (!store.append(AnyProfile.next(last, name)));
    }

    @Test
    void losesNoUpdateOfManyWritersAndLeavesNoGap() throws InterruptedException, ExecutionException {
        int each = 20;
        StoredProfile first = AnyProfile.first("a");
        one.store.create(first);
        try (StoreOn other = one.opened()) {
            AtOnce.times(WRITERS, writer -> {
                ProfileStore store = writer % 2 == 0 ? one.store : other.store;
                IntStream.range(0, each).forEach(turn -> rename(store, "a", writer + "/" + turn));
                return writer;
            });
        }

        int last = 1 + WRITERS * each;
        List<StoredProfile> revisions = one.store.revisions("a", Integer.MAX_VALUE, 2 * last);
        assertEquals(
                IntStream.iterate(last, revision -> revision - 1)
                        .limit(last)
                        .boxed()
                        .toList(),
                revisions.stream().map(StoredProfile::revision).toList());
        assertEquals(
                Stream.concat(
                                Stream.of("Portal a"),
                                IntStream.range(0, WRITERS * each).mapToObj(n -> n % WRITERS + "/" + n / WRITERS))
                        .sorted()
                        .toList(),
                revisions.stream()
                        .map(revision -> revision.profile().name())
                        .sorted()
                        .toList());
        assertEquals(List.of(revisions.get(0)), one.store.list(ProfileFilter.ALL, null, 10));
    }

    @Test
    void createsOneProfileForTheSameKeyInManyRequests() throws InterruptedException, ExecutionException {
        try (StoreOn other = one.opened()) {
            for (int round = 0; round < 20; round++) {
                String key = "key " + round;
                String ids = round + "/";
                List<Optional<FirstAnswer>> answers = AtOnce.times(WRITERS, writer -> {
                    StoredProfile mine = AnyProfile.first(ids + writer);
                    return (writer % 2 == 0 ? one : other)
                            .store.create(mine, AnyProfile.answer(key, mine, AnyProfile.NOW));
                });

                FirstAnswer first = one.store.firstAnswer(key, Instant.EPOCH).orElseThrow();
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
    void createsOneProfileAgainForAKeyWhoseDayIsOver() throws InterruptedException, ExecutionException {
        Instant tomorrow = AnyProfile.NOW.plus(FirstAnswer.KEPT);
        try (StoreOn other = one.opened()) {
            for (int round = 0; round < 10; round++) {
                String key = "key " + round;
                String ids = round + "/";
                StoredProfile old = AnyProfile.first(ids + "old");
                one.store.create(old, AnyProfile.answer(key, old, AnyProfile.NOW));

                List<Optional<FirstAnswer>> answers = AtOnce.times(WRITERS, writer -> {
                    StoredProfile mine = AnyProfile.first(ids + writer);
                    return (writer % 2 == 0 ? one : other).store.create(mine, AnyProfile.answer(key, mine, tomorrow));
                });

                assertEquals(1, answers.stream().filter(Optional::isEmpty).count());
                assertEquals(
                        one.store.firstAnswer(key, AnyProfile.NOW),
                        answers.stream().flatMap(Optional::stream).findAny());
            }
        }
    }

    @Test
    void forgetsOldKeysWhileOthersUseThemAgain() throws InterruptedException, ExecutionException {
        Instant tomorrow = AnyProfile.NOW.plus(FirstAnswer.KEPT).plus(Duration.ofMillis(1));
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

    @Test
    void servesMoreClientsAtOnceThanThereArePlaces() throws InterruptedException, ExecutionException {
        AtOnce.times(150, client -> {
            one.store.create(AnyProfile.first("a" + client));
            return one.store.find("a" + client).orElseThrow();
        });

        assertEquals(150, one.store.list(ProfileFilter.ALL, null, 200).size());
    }

    @Test
    void oneOfManyDeletesAProfile() throws InterruptedException, ExecutionException {
        one.store.create(AnyProfile.first("a"));

        List<Boolean> deleted = AtOnce.times(WRITERS, writer -> one.store.delete("a", 1, AnyProfile.NOW));

        assertEquals(1, deleted.stream().filter(done -> done).count());
    }

    @Test
    void eitherChangesAProfileOrPurgesIt() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 20; round++) {
            String id = "a" + round;
            StoredProfile first = AnyProfile.first(id);
            one.store.create(first);

            List<Boolean> done = AtOnce.times(
                    2,
                    writer ->
                            writer == 0 ? one.store.append(AnyProfile.next(first, "second")) : one.store.purge(id, 1));

            assertEquals(1, done.stream().filter(did -> did).count());
            assertEquals(done.get(0) ? Optional.of(2) : Optional.empty(), one.store.lastRevision(id));
            assertEquals(done.get(0) ? 2 : 0, one.store.revisions(id, 10, 10).size());
        }
    }
}
