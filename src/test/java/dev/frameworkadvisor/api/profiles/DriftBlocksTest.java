package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.unique;
import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Decision;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.verdict.Verdict;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DriftBlocksTest {

    /** One profile more than a block. */
    private static final int PROFILES = 501;

    @Inject
    ProfileStore store;

    @Test
    void reportsEachProfileOnce() {
        String name = unique();
        List<String> ids =
                Stream.generate(() -> decidedOtherwise(name)).limit(PROFILES).toList();
        try {
            List<String> changed =
                    get("/api/v1/portfolio/drift").path("changes.findAll { it.name == '" + name + "' }.id");

            assertEquals(
                    ids.stream().sorted().toList(), changed.stream().sorted().toList());
        } finally {
            ids.forEach(id -> store.purge(id, 1));
        }
    }

    private String decidedOtherwise(String name) {
        String id = "00" + UUID.randomUUID().toString().substring(2); // older than every profile of other tests
        Decision decision = new Decision(
                Verdict.METHOD,
                "0.9.0",
                "sha256:" + "0".repeat(64),
                Outcome.FLASK,
                Level.ROBUST,
                "sha256:" + "1".repeat(64));
        ProfileDraft draft = new ProfileDraft(name, Map.of("team-size", "large"), Map.of(), "0.9.0");
        store.create(new StoredProfile(id, 1, Instant.EPOCH, Instant.EPOCH, draft, decision));
        return id;
    }
}
