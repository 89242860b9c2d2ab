package dev.frameworkadvisor.api.verdicts;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerdictApiTest {

    private static Response post(String profile) {
        return given().contentType("application/json").body(profile).post("/api/v1/verdicts");
    }

    @Test
    void tracesEveryPointToEvidence() {
        Response verdict = post("""
                {"answers": {"team-size": "large", "admin-interface": "essential"},
                 "priorities": {"compliance": "HIGH", "traffic": "IGNORE"}}""");

        verdict.then()
                .statusCode(200)
                .body("verdict", equalTo("DJANGO"))
                .body("contributions.criterion", equalTo(List.of("team-size", "admin-interface")))
                .body("contributions.evidence[0]", hasSize(5))
                .body("unanswered", hasSize(19));
        double sum = verdict.jsonPath().getList("contributions.toMargin", Double.class).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertEquals(verdict.jsonPath().getDouble("margin.overall"), sum, 0.011);
    }

    @Test
    void scoresEmptyProfileEqually() {
        post("{\"answers\": {}}")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("NO_CLEAR_WINNER"))
                .body("scores.score", equalTo(List.of(50.0f, 50.0f)))
                .body("margin.overall", equalTo(0.0f))
                .body("margin.now", equalTo(0.0f))
                .body("margin.later", equalTo(0.0f))
                .body("settled", equalTo(false))
                .body("outcomes.keySet()", hasSize(5))
                .body("nextQuestion.criterion", equalTo("architecture"));
    }

    @Test
    void ignoresOrderOfFields() {
        byte[] one = post("""
                {"name": "X", "answers": {"stage": "prototype", "growth": "moderate", "team-size": null},
                 "priorities": {"growth": "HIGH", "stage": "NORMAL"}, "knowledge": "2.1.0"}""").asByteArray();
        byte[] other = post("""
                {"priorities": {"growth": "HIGH"}, "knowledge": null,
                 "answers": {"growth": "moderate", "stage": "prototype"}, "name": "X"}""").asByteArray();

        assertArrayEquals(one, other);
    }

    @Test
    void respondsToLinkAsToBody() {
        byte[] posted = post("""
                {"name": "Ünï & co", "answers": {"team-size": "large", "stage": "prototype"},
                 "priorities": {"team-size": "HIGH", "stage": "IGNORE"}, "knowledge": "2.0.0"}""").asByteArray();
        byte[] linked = given().queryParam("name", "Ünï & co")
                .queryParam("team-size", "large")
                .queryParam("stage", "prototype")
                .queryParam("priority", "team-size:HIGH", "stage:IGNORE")
                .queryParam("knowledge", "2.0.0")
                .get("/api/v1/verdicts")
                .asByteArray();

        assertArrayEquals(posted, linked);
    }

    @Test
    void excludesNameFromDecisionId() {
        String unnamed = post("{\"answers\": {\"stage\": \"prototype\"}}").path("decisionId");
        String named = post("{\"answers\": {\"stage\": \"prototype\"}, \"name\": \"X\"}")
                .path("decisionId");
        String older = post("{\"answers\": {}, \"knowledge\": \"1.0.0\"}").path("decisionId");
        String newer = post("{\"answers\": {}}").path("decisionId");

        assertEquals(unnamed, named);
        assertNotEquals(older, newer);
    }

    @Test
    void returnsCanonicalProfile() {
        post("""
                {"answers": {"traffic": "high", "stage": null, "project-scope": "small"},
                 "priorities": {"traffic": "HIGH", "stage": "NORMAL", "growth": null}}""")
                .then()
                .body(
                        "profile",
                        equalTo(Map.of(
                                "answers", Map.of("project-scope", "small", "traffic", "high"),
                                "priorities", Map.of("traffic", "HIGH"),
                                "knowledge", "2.1.0")));
    }

    @Test
    void excludesIgnoredCriterion() {
        get("/api/v1/verdicts?compliance=strict&priority=compliance:IGNORE")
                .then()
                .body("margin.overall", equalTo(0.0f))
                .body("contributions[0].weight", equalTo(0));
    }
}
