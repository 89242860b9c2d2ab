package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.portfolio.IdempotencyRecord;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Call;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.RememberedProfiles;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random sequences of calls, for which the databases must return the same results as a model. */
class StoreModelTest {

    @Property(tries = 600)
    void sqliteEqualsModel(@ForAll("calls") List<Call> calls) {
        assertEqualsModel(StoreOn.emptied(Engine.SQLITE).store, calls);
    }

    @Property(tries = 600)
    void postgresqlEqualsModel(@ForAll("calls") List<Call> calls) {
        assertEqualsModel(StoreOn.emptied(Engine.POSTGRESQL).store, calls);
    }

    private static void assertEqualsModel(ProfileStore store, List<Call> calls) {
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
        } catch (IllegalStateException | IllegalArgumentException rejection) {
            return "rejected";
        }
    }

    private static List<Object> everything(ProfileStore store, Instant now) {
        List<Object> all = new ArrayList<>();
        all.add(store.list(ProfileFilter.ALL, null, 100));
        all.add(Set.copyOf(store.counts()));
        for (String id : Call.IDS) {
            all.add(store.lastRevision(id));
            all.add(store.revisions(id, Integer.MAX_VALUE, 100));
        }
        for (String key : Call.KEYS) {
            all.add(store.firstResponse(key, now.minus(IdempotencyRecord.KEPT)));
        }
        return all;
    }

    @Provide
    Arbitrary<List<Call>> calls() {
        return Call.sequences();
    }
}
