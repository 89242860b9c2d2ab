package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnEveryEngine
class StoreRevisionsTest {

    private final StoreOn on;
    private final ProfileStore store;

    StoreRevisionsTest(Engine engine) {
        on = StoreOn.emptied(engine);
        store = on.store;
    }

    private StoredProfile kept(StoredProfile first) {
        store.create(first);
        return first;
    }

    private StoredProfile appended(StoredProfile last, String name) {
        StoredProfile next = AnyProfile.next(last, name);
        assertTrue(store.append(next));
        return next;
    }

    @Test
    void findsCreatedProfile() {
        StoredProfile first = kept(AnyProfile.first("a"));
        kept(AnyProfile.first("b"));

        assertEquals(Optional.of(first), store.find("a"));
        assertEquals(Optional.of(first), store.find("a", 1));
        assertEquals(Optional.of(1), store.lastRevision("a"));
        assertEquals(List.of(first), store.revisions("a", Integer.MAX_VALUE, 10));
    }

    @Test
    void findsNothingForUnknownId() {
        kept(AnyProfile.first("a"));

        assertEquals(Optional.empty(), store.find("A"));
        assertEquals(Optional.empty(), store.find("a", 2));
        assertEquals(Optional.empty(), store.find("a", 0));
        assertEquals(Optional.empty(), store.lastRevision("b"));
        assertEquals(List.of(), store.revisions("b", Integer.MAX_VALUE, 10));
    }

    @Test
    void keepsDecisionOfEachRevision() {
        StoredProfile first = kept(AnyProfile.first("a", "Shop"));
        StoredProfile second = first.next(
                AnyProfile.NOW.plusMillis(1),
                AnyProfile.draft("Portal"),
                AnyProfile.decision(Outcome.COMBINE, Level.FRAGILE, "1.0.0"));
        assertTrue(store.append(second));
        StoredProfile third = appended(second, "Shop");

        assertEquals(Optional.of(third), store.find("a"));
        assertEquals(Optional.of(first), store.find("a", 1));
        assertEquals(Optional.of(second), store.find("a", 2));
        assertEquals(Optional.of(third), store.find("a", 3));
        assertEquals(Optional.empty(), store.find("a", 4));
        assertEquals(Optional.of(3), store.lastRevision("a"));
        assertEquals(first.createdAt(), store.find("a").orElseThrow().createdAt());
    }

    @Test
    void pagesThroughRevisions() {
        StoredProfile first = kept(AnyProfile.first("a"));
        kept(AnyProfile.first("b"));
        StoredProfile second = appended(first, "2");
        StoredProfile third = appended(second, "3");

        assertEquals(List.of(third, second), store.revisions("a", Integer.MAX_VALUE, 2));
        assertEquals(List.of(first), store.revisions("a", 2, 2));
        assertEquals(List.of(), store.revisions("a", 1, 2));
        assertEquals(List.of(second), store.revisions("a", 3, 1));
    }

    @Test
    void appendsOnlyToLatestRevision() {
        StoredProfile first = kept(AnyProfile.first("a"));
        StoredProfile second = AnyProfile.next(first, "second");
        StoredProfile third = AnyProfile.next(second, "third");

        assertFalse(store.append(third));
        assertFalse(store.append(first));
        assertTrue(store.append(second));
        assertFalse(store.append(AnyProfile.next(first, "late")));

        assertEquals(List.of(second, first), store.revisions("a", Integer.MAX_VALUE, 10));
        assertEquals(List.of(second), store.list(ProfileFilter.ALL, null, 10));
    }

    @Test
    void rejectsRevisionOfUnknownProfile() {
        StoredProfile deleted = kept(AnyProfile.first("a"));
        assertTrue(store.delete("a", 1, AnyProfile.NOW));

        assertFalse(store.append(AnyProfile.next(deleted, "second")));
        assertFalse(store.append(AnyProfile.next(AnyProfile.first("unknown"), "second")));

        assertEquals(Optional.of(1), store.lastRevision("a"));
        assertEquals(Optional.empty(), store.lastRevision("unknown"));
    }

    @Test
    void rejectsSecondProfileWithSameId() {
        StoredProfile first = kept(AnyProfile.first("a", "first"));

        assertThrows(IllegalStateException.class, () -> store.create(AnyProfile.first("a", "second")));

        assertEquals(List.of(first), store.revisions("a", Integer.MAX_VALUE, 10));
    }

    @Test
    void appendsAtomically() {
        StoredProfile first = kept(AnyProfile.first("a"));
        on.execute(
                "INSERT INTO revisions (profile_id, revision, updated_at, profile, knowledge, digest, verdict, level,"
                        + " decision_id) SELECT profile_id, 2, updated_at, profile, knowledge, digest, verdict, level, decision_id"
                        + " FROM revisions WHERE profile_id = 'a'");

        assertThrows(IllegalStateException.class, () -> store.append(AnyProfile.next(first, "second")));

        assertEquals(Optional.of(1), store.lastRevision("a"));
        assertEquals(Optional.of(first), store.find("a"));
    }

    @Test
    void createsAtomically() {
        StoredProfile first = kept(AnyProfile.first("a"));

        assertThrows(
                IllegalStateException.class,
                () -> store.create(first, AnyProfile.answer("key", first, AnyProfile.NOW)));

        assertEquals(Optional.empty(), store.firstResponse("key", Instant.EPOCH));
    }
}
