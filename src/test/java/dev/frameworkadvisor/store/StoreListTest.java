package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Count;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnEveryEngine
class StoreListTest {

    private static final List<String> VERSIONS = List.of("1.0.0", "2.0.0");

    private final StoreOn on;
    private final ProfileStore store;

    StoreListTest(Engine engine) {
        on = StoreOn.emptied(engine);
        store = on.store;
    }

    private StoredProfile kept(String id, String name) {
        StoredProfile first = AnyProfile.first(id, name);
        store.create(first);
        return first;
    }

    /** Stores profiles of every verdict, level and version; those with an odd number have the name Shop. */
    private List<StoredProfile> everyKind() {
        List<StoredProfile> kinds = new ArrayList<>();
        for (Outcome verdict : Outcome.values()) {
            for (Level level : Level.values()) {
                for (String version : VERSIONS) {
                    String number = String.valueOf(100 + kinds.size());
                    String name = kinds.size() % 2 == 1 ? "Shop " + number : "Portal " + number;
                    kinds.add(AnyProfile.first(number, name, AnyProfile.decision(verdict, level, version)));
                }
            }
        }
        kinds.forEach(store::create);
        return kinds;
    }

    /** Returns the expected result by applying the filter to all profiles. */
    private static boolean fits(StoredProfile stored, ProfileFilter filter) {
        return (filter.verdict() == null
                        || filter.verdict() == stored.decision().verdict())
                && (filter.level() == null
                        || filter.level() == stored.decision().level())
                && (filter.name() == null || stored.profile().name().contains(filter.name()))
                && (filter.knowledge() == null
                        || filter.knowledge().equals(stored.decision().knowledge()));
    }

    private static <T> List<T> andNone(T[] values) {
        List<T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    @Test
    void combinesConditions() {
        List<StoredProfile> kinds = everyKind();
        for (Outcome verdict : andNone(Outcome.values())) {
            for (Level level : andNone(Level.values())) {
                for (String name : andNone(new String[] {"Shop", "1", "Portal 12", "none"})) {
                    for (String version : andNone(new String[] {"1.0.0", "2.0.0", "3.0.0"})) {
                        ProfileFilter filter = new ProfileFilter(verdict, level, name, version);
                        List<StoredProfile> expected = kinds.stream()
                                .filter(kind -> fits(kind, filter))
                                .sorted(Comparator.comparing(StoredProfile::id).reversed())
                                .toList();

                        assertEquals(expected, store.list(filter, null, 100), filter.toString());
                        assertEquals(expected.size(), store.count(filter), filter.toString());
                    }
                }
            }
        }
    }

    @Test
    void pagesThroughFilteredList() {
        ProfileFilter filter = new ProfileFilter(null, Level.MODERATE, "Shop", "2.0.0");
        List<StoredProfile> expected = everyKind().stream()
                .filter(kind -> fits(kind, filter))
                .sorted(Comparator.comparing(StoredProfile::id).reversed())
                .toList();

        List<StoredProfile> pages = new ArrayList<>();
        String before = null;
        for (List<StoredProfile> page = store.list(filter, null, 2);
                !page.isEmpty();
                page = store.list(filter, before, 2)) {
            pages.addAll(page);
            before = page.get(page.size() - 1).id();
        }

        assertEquals(expected, pages);
        assertEquals(Outcome.values().length, pages.size());
    }

    @Test
    void filtersByLatestRevision() {
        StoredProfile first = kept("a", "Shop");
        StoredProfile second = first.next(
                AnyProfile.NOW, AnyProfile.draft("Portal"), AnyProfile.decision(Outcome.FLASK, Level.FRAGILE, "1.0.0"));
        assertTrue(store.append(second));

        assertEquals(List.of(), store.list(new ProfileFilter(Outcome.DJANGO, null, null, null), null, 10));
        assertEquals(List.of(), store.list(new ProfileFilter(null, Level.ROBUST, null, null), null, 10));
        assertEquals(List.of(), store.list(new ProfileFilter(null, null, "shop", null), null, 10));
        assertEquals(List.of(), store.list(new ProfileFilter(null, null, null, "2.0.0"), null, 10));
        assertEquals(
                List.of(second),
                store.list(new ProfileFilter(Outcome.FLASK, Level.FRAGILE, "portal", "1.0.0"), null, 10));
        assertEquals(List.of(new Count(Outcome.FLASK, Level.FRAGILE, "1.0.0", 1)), store.counts());
    }

    @Test
    void startsAfterUnknownId() {
        StoredProfile a = kept("a", "a");
        kept("c", "c");

        assertEquals(List.of(a), store.list(ProfileFilter.ALL, "b", 10));
        assertEquals(List.of(), store.list(ProfileFilter.ALL, "a", 10));
        assertEquals(List.of(), store.list(ProfileFilter.ALL, "", 10));
    }

    @Test
    void keepsPagesStableDuringChanges() {
        List<StoredProfile> ten = Stream.of("b0 b1 b2 b3 b4 b5 b6 b7 b8 b9".split(" "))
                .map(id -> kept(id, id))
                .toList();

        List<StoredProfile> first = store.list(ProfileFilter.ALL, null, 4);
        kept("c0", "younger than all");
        assertTrue(store.delete("b6", 1, AnyProfile.NOW));
        assertTrue(store.purge("b2", 1));
        assertTrue(store.append(AnyProfile.next(ten.get(9), "on the page before")));
        List<StoredProfile> second = store.list(ProfileFilter.ALL, "b6", 4);
        List<StoredProfile> third = store.list(ProfileFilter.ALL, second.get(3).id(), 4);

        assertEquals(List.of(ten.get(9), ten.get(8), ten.get(7), ten.get(6)), first);
        assertEquals(List.of(ten.get(5), ten.get(4), ten.get(3), ten.get(1)), second);
        assertEquals(List.of(ten.get(0)), third);
    }

    @Test
    void countsEveryProfileOnce() {
        Set<Count> counts = everyKind().stream()
                .map(StoredProfile::decision)
                .map(kind -> new Count(kind.verdict(), kind.level(), kind.knowledge(), 0))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> new Count(
                        kind.getKey().verdict(),
                        kind.getKey().level(),
                        kind.getKey().knowledge(),
                        kind.getValue()))
                .collect(Collectors.toSet());

        assertEquals(counts, Set.copyOf(store.counts()));
        assertEquals(counts.size(), store.counts().size());
    }

    @Test
    void excludesDeletedFromCount() {
        kept("a", "a");
        kept("b", "b");
        assertTrue(store.delete("a", 1, AnyProfile.NOW));
        assertTrue(store.append(AnyProfile.next(store.find("b").orElseThrow(), "c")));

        assertEquals(1, store.count(ProfileFilter.ALL));
        assertEquals(1, store.count(new ProfileFilter(null, null, "c", null)));
        assertEquals(0, store.count(new ProfileFilter(null, null, "b", null)));
    }

    @Test
    void isEmptyAtFirst() {
        assertEquals(List.of(), store.list(ProfileFilter.ALL, null, 10));
        assertEquals(List.of(), store.counts());
    }
}
