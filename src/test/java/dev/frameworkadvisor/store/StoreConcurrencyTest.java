package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.AtOnce;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
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

    /** Reads and replaces a profile, and repeats that after a conflict. */
    private static void rename(ProfileStore store, String id, String name) {
        StoredProfile last;
        do {
            last = store.find(id).orElseThrow();
        } while (!store.append(AnyProfile.next(last, name)));
    }

    @Test
    void keepsAllConcurrentUpdates() throws InterruptedException, ExecutionException {
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
    void servesMoreClientsThanSlots() throws InterruptedException, ExecutionException {
        AtOnce.times(150, client -> {
            one.store.create(AnyProfile.first("a" + client));
            return one.store.find("a" + client).orElseThrow();
        });

        assertEquals(150, one.store.list(ProfileFilter.ALL, null, 200).size());
    }

    @Test
    void deletesProfileOnce() throws InterruptedException, ExecutionException {
        one.store.create(AnyProfile.first("a"));

        List<Boolean> deleted = AtOnce.times(WRITERS, writer -> one.store.delete("a", 1, AnyProfile.NOW));

        assertEquals(1, deleted.stream().filter(done -> done).count());
    }

    @Test
    void changesOrPurgesProfile() throws InterruptedException, ExecutionException {
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
