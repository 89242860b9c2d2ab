package dev.frameworkadvisor.profile.control;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.profile.entity.Decision;
import dev.frameworkadvisor.profile.entity.ProfileFilter;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import dev.frameworkadvisor.verdict.entity.Level;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One call of a store.
 *
 * @param hoursLater than the call before it
 * @param on makes the call at an instant, and returns what the store answers
 */
record Call(String told, int hoursLater, BiFunction<ProfileStore, Instant, Object> on) {

    static final List<String> IDS = List.of("a", "b", "c", "d", "e");
    static final List<String> KEYS = List.of("one", "two", "three");
    private static final String[] NAMES = {"Portal", "PORTAL shop", "100% shop", "a_b", "\0", "🦉", ""};

    @Override
    public String toString() {
        return told + " after " + hoursLater + " h";
    }

    /** Calls that meet each other's profiles and keys often. */
    static Arbitrary<List<Call>> sequences() {
        return Arbitraries.frequencyOf(Tuple.of(6, writes()), Tuple.of(3, reads()))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private static Arbitrary<Call> writes() {
        return Arbitraries.oneOf(creations(), keyedCreations(), appends(), deletions(), purges());
    }

    private static Arbitrary<Call> reads() {
        return Arbitraries.oneOf(lists(), pages(), finds(), counts());
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of(IDS);
    }

    private static Arbitrary<Integer> revisions() {
        return Arbitraries.of(1, 1, 2, 2, 3, 4, 5);
    }

    private static Arbitrary<Integer> hours() {
        return Arbitraries.of(0, 0, 0, 1, 11, 24);
    }

    private static Arbitrary<ProfileDraft> drafts() {
        return Arbitraries.of(NAMES).injectNull(0.2).map(AnyProfile::draft);
    }

    private static Arbitrary<Decision> decisions() {
        return Combinators.combine(
                        Arbitraries.of(Outcome.DJANGO, Outcome.FLASK),
                        Arbitraries.of(Level.class),
                        Arbitraries.of("1.0.0", "2.0.0"))
                .as(AnyProfile::decision);
    }

    /** What is written at a revision; the store gives back what it was given. */
    private static Arbitrary<StoredProfile> stored(Arbitrary<Integer> revisions) {
        return Combinators.combine(ids(), revisions, drafts(), decisions())
                .as((id, revision, draft, decision) -> new StoredProfile(
                        id, revision, AnyProfile.NOW, AnyProfile.NOW.plusSeconds(revision), draft, decision));
    }

    private static Arbitrary<Call> creations() {
        return stored(Arbitraries.just(1))
                .map(first -> new Call("create " + first.id(), 0, (store, now) -> {
                    store.create(first);
                    return "created";
                }));
    }

    private static Arbitrary<Call> keyedCreations() {
        return Combinators.combine(stored(Arbitraries.just(1)), Arbitraries.of(KEYS), hours())
                .as((first, key, hours) -> new Call(
                        "create " + first.id() + " under " + key,
                        hours,
                        (store, now) -> store.create(first, AnyProfile.answer(key, first, now))));
    }

    private static Arbitrary<Call> appends() {
        return stored(revisions())
                .map(next ->
                        new Call("append " + next.id() + " " + next.revision(), 0, (store, now) -> store.append(next)));
    }

    private static Arbitrary<Call> deletions() {
        return Combinators.combine(ids(), revisions())
                .as((id, revision) ->
                        new Call("delete " + id + " " + revision, 0, (store, now) -> store.delete(id, revision, now)));
    }

    private static Arbitrary<Call> purges() {
        return Combinators.combine(ids(), revisions())
                .as((id, revision) ->
                        new Call("purge " + id + " " + revision, 0, (store, now) -> store.purge(id, revision)));
    }

    private static Arbitrary<Call> finds() {
        return Combinators.combine(ids(), revisions())
                .as((id, revision) -> new Call(
                        "find " + id + " " + revision,
                        0,
                        (store, now) -> List.of(store.find(id), store.find(id, revision), store.lastRevision(id))));
    }

    private static Arbitrary<Call> pages() {
        return Combinators.combine(ids(), revisions(), Arbitraries.of(1, 2, 10))
                .as((id, before, limit) -> new Call(
                        "revisions of " + id + " before " + before,
                        0,
                        (store, now) -> store.revisions(id, before, limit)));
    }

    private static Arbitrary<Call> lists() {
        Arbitrary<ProfileFilter> filters = Combinators.combine(
                        Arbitraries.of(Outcome.DJANGO, Outcome.COMBINE).injectNull(0.7),
                        Arbitraries.of(Level.class).injectNull(0.7),
                        Arbitraries.of("shop", "%", "_", "\0", "🦉").injectNull(0.6),
                        Arbitraries.of("1.0.0", "2.0.0").injectNull(0.7))
                .as(ProfileFilter::new);
        return Combinators.combine(filters, ids().injectNull(0.5), Arbitraries.of(1, 2, 10))
                .as((filter, before, limit) -> new Call(
                        "list " + filter + " before " + before, 0, (store, now) -> store.list(filter, before, limit)));
    }

    private static Arbitrary<Call> counts() {
        return Arbitraries.just(new Call("count", 0, (store, now) -> Set.copyOf(store.counts())));
    }
}
