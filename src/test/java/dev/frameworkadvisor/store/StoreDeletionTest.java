package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.portfolio.Count;
import dev.frameworkadvisor.portfolio.IdempotencyRecord;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryEngine
class StoreDeletionTest {

    private final StoreOn on;
    private final ProfileStore store;
    private final StoredProfile first = AnyProfile.first("a");
    private final StoredProfile second = AnyProfile.next(first, "second");
    private final StoredProfile other = AnyProfile.first("b");

    StoreDeletionTest(Engine engine) {
        on = StoreOn.emptied(engine);
        store = on.store;
    }

    /** Two profiles, one of them at its second revision and created under a key. */
    @BeforeEach
    void fill() {
        store.create(first, AnyProfile.answer("key", first, AnyProfile.NOW));
        store.create(other, AnyProfile.answer("other key", other, AnyProfile.NOW));
        assertTrue(store.append(second));
    }

    private void assertGone() {
        assertEquals(Optional.empty(), store.find("a"));
        assertEquals(Optional.empty(), store.find("a", 1));
        assertEquals(Optional.empty(), store.find("a", 2));
        assertEquals(List.of(), store.revisions("a", Integer.MAX_VALUE, 10));
        assertEquals(List.of(other), store.list(ProfileFilter.ALL, null, 10));
        assertEquals(
                List.of(new Count(AnyProfile.DECISION.verdict(), AnyProfile.DECISION.level(), "2.0.0", 1)),
                store.counts());
    }

    private void assertUntouched() {
        assertEquals(List.of(second, first), store.revisions("a", Integer.MAX_VALUE, 10));
        assertEquals(List.of(other, second), store.list(ProfileFilter.ALL, null, 10));
        assertEquals(
                Optional.of(AnyProfile.answer("key", first, AnyProfile.NOW)),
                store.firstResponse("key", Instant.EPOCH));
    }

    private long rows(String table) {
        return on.database.read(sql -> sql.first("SELECT COUNT(*) FROM " + table, row -> row.getLong(1))
                .orElseThrow());
    }

    @Test
    void hidesDeletedProfile() {
        assertTrue(store.delete("a", 2, AnyProfile.NOW));

        assertGone();
        assertEquals(Optional.of(2), store.lastRevision("a"));
    }

    @Test
    void deletesOnce() {
        assertTrue(store.delete("a", 2, AnyProfile.NOW));

        assertFalse(store.delete("a", 2, AnyProfile.NOW));
    }

    @Test
    void deletesOnlyLatestRevision() {
        assertFalse(store.delete("a", 1, AnyProfile.NOW));
        assertFalse(store.delete("a", 3, AnyProfile.NOW));
        assertFalse(store.delete("unknown", 1, AnyProfile.NOW));

        assertUntouched();
    }

    @Test
    void keepsResponseOfDeletedProfile() {
        store.delete("a", 2, AnyProfile.NOW);

        assertEquals(
                Optional.of(AnyProfile.answer("key", first, AnyProfile.NOW)),
                store.firstResponse("key", Instant.EPOCH));
    }

    @Test
    void purgesAllDataOfProfile() {
        assertTrue(store.purge("a", 2));

        assertGone();
        assertEquals(Optional.empty(), store.lastRevision("a"));
        assertEquals(1, rows("profiles"));
        assertEquals(1, rows("revisions"));
        assertFalse(store.purge("a", 2));
    }

    @Test
    void purgesDeletedProfile() {
        store.delete("a", 2, AnyProfile.NOW);

        assertTrue(store.purge("a", 2));

        assertGone();
        assertEquals(Optional.empty(), store.lastRevision("a"));
    }

    @Test
    void purgesOnlyLatestRevision() {
        assertFalse(store.purge("a", 1));
        assertFalse(store.purge("a", 3));
        assertFalse(store.purge("unknown", 1));

        assertUntouched();
    }

    @Test
    void keepsKeyOfPurgedProfileReserved() {
        store.purge("a", 2);

        IdempotencyRecord blank = new IdempotencyRecord("key", "sha256:body", "a", AnyProfile.NOW, null);
        assertEquals(Optional.of(blank), store.firstResponse("key", Instant.EPOCH));
        StoredProfile third = AnyProfile.first("c");
        assertEquals(
                Optional.of(blank),
                store.create(third, AnyProfile.answer("key", third, AnyProfile.NOW.plusSeconds(1))));
        assertEquals(Optional.empty(), store.find("c"));
        assertEquals(
                Optional.of(AnyProfile.answer("other key", other, AnyProfile.NOW)),
                store.firstResponse("other key", Instant.EPOCH));
    }
}
