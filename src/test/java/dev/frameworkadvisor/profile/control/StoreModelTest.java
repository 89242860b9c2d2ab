package dev.frameworkadvisor.profile.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.profile.entity.Decision;
import dev.frameworkadvisor.profile.entity.FirstAnswer;
import dev.frameworkadvisor.profile.entity.ProfileFilter;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import dev.frameworkadvisor.verdict.entity.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random sequences of what can be asked of a store: the database answers each as the model does. */
class StoreModelTest {

    private static final List<String> IDS = List.of("a", "b", "c", "d", "e");
    private static final List<String> KEYS = List.of("one", "two", "three");
    private static final String[] NAMES = {"Portal", "PORTAL shop", "100% shop", "a_b", "\0", "🦉", ""};

    /** One call; it is told when it is made, which is never before the one that it follows. */
    private record Call(String told, int hoursLater, BiFunction<ProfileStore, Instant, Object> on) {
        @Override
        public String toString() {
            return told + " after " + hoursLater + " h";
        }
    }

    @Property(tries = 150)
    void sqliteAnswersEveryCallAsTheModelDoes(@ForAll("calls") List<Call> calls) {
        assertLikeTheModel(StoreOn.emptied(Engine.SQLITE).store, calls);
    }

    @Property(tries = 150)
    void postgresqlAnswersEveryCallAsTheModelDoes(@ForAll("calls") List<Call> calls) {
        assertLikeTheModel(StoreOn.emptied(Engine.POSTGRESQL).store, calls);
    }

    private static void assertLikeTheModel(ProfileStore store, List<Call> calls) {
        ProfileStore model = new RememberedProfiles();
        Instant now = AnyProfile.NOW;
        for (Call call : calls) {
            now = now.plusSeconds(3600L * call.hoursLater());
            assertEquals(answer(model, call, now), answer(store, call, now), call.toString());
        }
        assertEquals(everything(model, now), everything(store, now));
    }

    private static Object answer(ProfileStore store, Call call, Instant now) {
        try {
            return call.on().apply(store, now);
        } catch (IllegalStateException | IllegalArgumentException refusal) {
            return "refused";
        }
    }

    private static List<Object> everything(ProfileStore store, Instant now) {
        List<Object> all = new ArrayList<>();
        all.add(store.list(ProfileFilter.ALL, null, 100));
        all.add(Set.copyOf(store.counts()));
        for (String id : IDS) {
            all.add(store.lastRevision(id));
            all.add(store.revisions(id, Integer.MAX_VALUE, 100));
        }
        for (String key : KEYS) {
            all.add(store.firstAnswer(key, now.minus(FirstAnswer.KEPT)));
        }
        return all;
    }

    @Provide
    Arbitrary<List<Call>> calls() {
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
