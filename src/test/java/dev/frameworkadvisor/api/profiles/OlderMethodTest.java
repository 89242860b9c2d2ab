package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.PATH;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.replace;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.unique;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Decision;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.profile.ProfileDraft;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Profiles that were decided by method 1. */
@QuarkusTest
class OlderMethodTest {

    private static final String OLD_ID = "sha256:" + "1".repeat(64);

    /** Method 2: DJANGO, MODERATE, by 2.0.0 and by 2.1.0. */
    private static final Map<String, String> NEWER = Map.of("team-size", "large", "compliance", "strict");

    /** Method 2: FLASK, FRAGILE, by 1.0.0, and NO_CLEAR_WINNER, PROVISIONAL, by 2.1.0. */
    private static final Map<String, String> OLDER = Map.of(
            "project-scope", "medium",
            "application-type", "single-page-app",
            "content", "mixed",
            "community-support", "little");

    @Inject
    ProfileStore store;

    @Inject
    KnowledgeBase base;

    private String decided(Map<String, String> answers, String version, Outcome verdict, Level level) {
        String id = "00" + UUID.randomUUID().toString().substring(2);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String digest = base.find(version).orElseThrow().knowledge().digest();
        ProfileDraft draft = new ProfileDraft(unique(), answers, Map.of(), version);
        Decision decision = new Decision(1, version, digest, verdict, level, OLD_ID);
        store.create(new StoredProfile(id, 1, now, now, draft, decision));
        return PATH + "/" + id;
    }

    @Test
    void showsStoredDecision() {
        String path = decided(NEWER, "2.0.0", Outcome.DJANGO, Level.MODERATE);

        get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("method", equalTo(1))
                .body("verdict", equalTo("DJANGO"))
                .body("level", equalTo("MODERATE"))
                .body("decisionId", equalTo(OLD_ID))
                .body("$", not(hasKey("rejudged")));
    }

    @ParameterizedTest
    @CsvSource({
        "2.0.0, DJANGO, ROBUST, METHOD, 'The method has changed, not the knowledge:'",
        "2.1.0, DJANGO, ROBUST, METHOD, 'The method has changed, not the knowledge:'",
        "2.0.0, FLASK, MODERATE, METHOD, 'The method has changed, not the knowledge:'",
        "1.0.0, FLASK, FRAGILE, KNOWLEDGE, 'The knowledge has changed; the method makes no difference here.'",
        "1.0.0, FLASK, MODERATE, BOTH, 'Both the method and the knowledge have changed'"
    })
    void namesCauseOfChange(String version, Outcome verdict, Level level, String cause, String explanation) {
        boolean older = version.equals("1.0.0");
        String path = decided(older ? OLDER : NEWER, version, verdict, level);

        get(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("method", equalTo(1))
                .body("verdict", equalTo(verdict.name()))
                .body("level", equalTo(level.name()))
                .body("rejudged.method", equalTo(2))
                .body("rejudged.cause", equalTo(cause))
                .body("rejudged.explanation", startsWith(explanation))
                .body("rejudged.knowledge.version", equalTo("2.1.0"))
                .body("rejudged.verdict", equalTo(older ? "NO_CLEAR_WINNER" : "DJANGO"))
                .body("rejudged.level", equalTo(older ? "PROVISIONAL" : "MODERATE"));
    }

    @Test
    void reportsCauseInPortfolioDrift() {
        String path = decided(OLDER, "1.0.0", Outcome.FLASK, Level.MODERATE);
        String id = path.substring(PATH.length() + 1);

        get("/api/v1/portfolio/drift?to=2.1.0")
                .then()
                .statusCode(200)
                .body("changes.find { it.id == '" + id + "' }.to.cause", equalTo("KNOWLEDGE"));
    }

    @Test
    void countsStoredDecisions() {
        int before = get("/api/v1/portfolio").path("matrix.COMBINE.ROBUST");

        decided(NEWER, "2.0.0", Outcome.COMBINE, Level.ROBUST);

        get("/api/v1/portfolio").then().body("matrix.COMBINE.ROBUST", equalTo(before + 1));
    }

    @Test
    void checksByCurrentMethod() {
        String path = decided(NEWER, "2.0.0", Outcome.FLASK, Level.ROBUST);

        given().contentType("application/json")
                .body(Map.of("profileId", path.substring(PATH.length() + 1), "declared", "DJANGO"))
                .post("/api/v1/checks?minAnswers=2")
                .then()
                .statusCode(200)
                .body("code", equalTo("AGREE"))
                .body("verdict", equalTo("DJANGO"));
    }

    @Test
    void computesVerdictByCurrentMethod() {
        String path = decided(NEWER, "2.0.0", Outcome.FLASK, Level.ROBUST);

        get(path + "/verdict")
                .then()
                .statusCode(200)
                .body("method", equalTo(2))
                .body("verdict", equalTo("DJANGO"))
                .body("knowledge.version", equalTo("2.0.0"))
                .body("robustness.level", equalTo("MODERATE"))
                .body("decisionId", not(equalTo(OLD_ID)));
    }

    @Test
    void keepsMethodOfEveryRevision() {
        String path = decided(NEWER, "2.0.0", Outcome.DJANGO, Level.ROBUST);

        replace(path, "*", ANSWERS).then().statusCode(200).body("method", equalTo(2));

        get(path).then().body("method", equalTo(2)).body("level", equalTo("MODERATE"));
        get(path + "/revisions")
                .then()
                .body("revisions.method", contains(2, 1))
                .body("revisions.level", contains("MODERATE", "ROBUST"));
        get(path + "/revisions/1")
                .then()
                .body("method", equalTo(1))
                .body("level", equalTo("ROBUST"))
                .body("decisionId", equalTo(OLD_ID));
    }
}
