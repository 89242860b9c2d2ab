package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.PATH;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.unique;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stored profiles whose knowledge version is no longer loaded, or has other content. */
@QuarkusTest
class GoneKnowledgeTest {

    @Inject
    ProfileStore store;

    private String decidedBy(String version, String name) {
        String id = "00" + UUID.randomUUID().toString().substring(2);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Decision decision = new Decision(
                Verdict.METHOD,
                version,
                "sha256:" + "0".repeat(64),
                Outcome.FLASK,
                Level.ROBUST,
                "sha256:" + "1".repeat(64));
        ProfileDraft draft = new ProfileDraft(name, Map.of("team-size", "large"), Map.of(), version);
        store.create(new StoredProfile(id, 1, now, now, draft, decision));
        return PATH + "/" + id;
    }

    @Test
    void keepsDecisionAndEvaluatesByOtherVersions() {
        for (String version : List.of("0.9.0", "2.0.0")) {
            String path = decidedBy(version, unique());

            get(path)
                    .then()
                    .statusCode(200)
                    .body("verdict", equalTo("FLASK"))
                    .body("knowledge.version", equalTo(version));
            for (String form : List.of("/verdict", "/badge.svg")) {
                get(path + form)
                        .then()
                        .statusCode(410)
                        .body("type", equalTo("/problems/gone"))
                        .body("detail", containsString("Knowledge " + version));
                get(path + form + "?knowledge=2.0.0").then().statusCode(200);
            }
        }
    }

    @Test
    void reportsCurrentDecisionWithoutChanges() {
        String path = decidedBy("0.9.0", unique());

        get(path).then().body("rejudged.verdict", not(equalTo("FLASK"))).body("rejudged.moved", hasSize(0));
        get("/api/v1/portfolio/drift")
                .then()
                .body("changes.find { it.links.self == '" + path + "' }.from.knowledge.version", equalTo("0.9.0"));
    }

    @Test
    void checksByOtherVersionsOnly() {
        String id = decidedBy("0.9.0", unique()).replaceAll(".*/", "");
        String body = "{\"declared\": \"DJANGO\", \"profileId\": \"" + id + "\"";

        given().contentType("application/json")
                .body(body + "}")
                .post("/api/v1/checks")
                .then()
                .statusCode(410);
        given().contentType("application/json")
                .body(body + ", \"knowledge\": \"2.0.0\"}")
                .post("/api/v1/checks")
                .then()
                .statusCode(200);
    }

    @Test
    void isFoundByRemovedVersion() {
        String name = unique();
        decidedBy("0.9.0", name);

        get(PATH + "?knowledge=0.9.0&name=" + name).then().statusCode(200).body("profiles", hasSize(1));
        get(PATH + "?knowledge=0.8.0").then().statusCode(422).body("violations[0].allowed", not(hasKey("0.8.0")));
    }
}
