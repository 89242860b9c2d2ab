package dev.frameworkadvisor.verdict.boundary;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .body("contributions.evidence[0]", hasSize(2))
                .body("unanswered", hasSize(18));
        double sum = verdict.jsonPath().getList("contributions.toMargin", Double.class).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertEquals(verdict.jsonPath().getDouble("margin.overall"), sum, 0.011);
    }

    @Test
    void scoresAnEmptyProfileFiftyToFifty() {
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
    void givesTheSameBytesWhateverTheOrderOfFields() {
        byte[] one = post("""
                {"name": "X", "answers": {"stage": "prototype", "growth": "moderate", "team-size": null},
                 "priorities": {"growth": "HIGH", "stage": "NORMAL"}, "knowledge": "2.0.0"}""").asByteArray();
        byte[] other = post("""
                {"priorities": {"growth": "HIGH"}, "knowledge": null,
                 "answers": {"growth": "moderate", "stage": "prototype"}, "name": "X"}""").asByteArray();

        assertArrayEquals(one, other);
    }

    @Test
    void givesALinkTheVerdictOfTheSameProfile() {
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
    void identifiesTheDecisionWhateverTheProjectIsCalled() {
        String unnamed = post("{\"answers\": {\"stage\": \"prototype\"}}").path("decisionId");
        String named = post("{\"answers\": {\"stage\": \"prototype\"}, \"name\": \"X\"}")
                .path("decisionId");
        String older = post("{\"answers\": {}, \"knowledge\": \"1.0.0\"}").path("decisionId");
        String newer = post("{\"answers\": {}}").path("decisionId");

        assertEquals(unnamed, named);
        assertNotEquals(older, newer);
    }

    @Test
    void echoesTheProfileInCanonicalForm() {
        post("""
                {"answers": {"traffic": "high", "stage": null, "project-scope": "small"},
                 "priorities": {"traffic": "HIGH", "stage": "NORMAL", "growth": null}}""")
                .then()
                .body(
                        "profile",
                        equalTo(Map.of(
                                "answers", Map.of("project-scope", "small", "traffic", "high"),
                                "priorities", Map.of("traffic", "HIGH"),
                                "knowledge", "2.0.0")));
    }

    @Test
    void letsAnIgnoredCriterionChangeNothing() {
        get("/api/v1/verdicts?compliance=strict&priority=compliance:IGNORE")
                .then()
                .body("margin.overall", equalTo(0.0f))
                .body("contributions[0].weight", equalTo(0));
    }

    @Test
    void refusesAProfileThatIgnoresEverything() {
        List<String> criteria = get("/api/v1/criteria").path("criteria.id");
        given().queryParam(
                        "priority", criteria.stream().map(id -> id + ":IGNORE").toArray())
                .get("/api/v1/verdicts")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/priorities")));
    }

    @Test
    void tellsAllThatIsWrongAtOnceWithTheNearestIds() {
        post("""
                {"answers": {"team-sise": "large", "stage": "protoype", "growth": 5, "stage": "prototype"},
                 "priorities": {"traffic": "high"}, "owner": {"deep": [1]}, "knowledge": "2.0.1"}""")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-profile"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/answers/team-sise",
                                "/answers/stage",
                                "/answers/stage",
                                "/answers/growth",
                                "/priorities/traffic",
                                "/owner",
                                "/knowledge"))
                .body("violations.didYouMean", hasItem("team-size"))
                .body("violations.didYouMean", hasItem("prototype"))
                .body("violations.didYouMean", hasItem("HIGH"))
                .body("violations.didYouMean", hasItem("2.0.0"));
    }

    @Test
    void tellsWhatIsAllowedWhereTheTypeIsWrong() {
        post("{\"answers\":{\"team-size\":5},\"priorities\":{\"stage\":2},\"knowledge\":2}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/answers/team-size", "/priorities/stage", "/knowledge")))
                .body("violations[0].allowed", hasItem("large"))
                .body("violations[1].allowed", equalTo(List.of("IGNORE", "NORMAL", "HIGH")))
                .body("violations[2].allowed", equalTo(List.of("1.0.0", "2.0.0")));
    }

    @Test
    void tellsOfAnUnknownCriterionThatItsTypeIsWrongToo() {
        post("{\"answers\":{\"teamsize\":5},\"priorities\":{\"stge\":[]}}")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/answers/teamsize", "/answers/teamsize", "/priorities/stge", "/priorities/stge"))
                .body("violations.didYouMean", hasItem("team-size"))
                .body("violations.didYouMean", hasItem("stage"));
    }

    @Test
    void comparesAnUnknownParameterOfALinkWithAllThatThereAre() {
        get("/api/v1/verdicts?knowlege=2.0.0&priorities=stage:HIGH&team-siz=large")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/knowlege", "/priorities", "/answers/team-siz"))
                .body("violations.didYouMean", containsInAnyOrder("knowledge", "priority", "team-size"))
                .body("violations[0].allowed", hasItem("knowledge"))
                .body("violations[0].allowed", hasItem("view"))
                .body("violations[0].allowed", hasItem("team-size"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/verdicts?", "/api/v1/criteria?", "/api/v1/frameworks?", "/api/v1/frameworks/django?"})
    void refusesAnEmptyVersion(String path) {
        get(path + "knowledge=")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/knowledge")))
                .body("violations[0].allowed", equalTo(List.of("1.0.0", "2.0.0")));
    }

    @Test
    void refusesAnEmptyView() {
        given().contentType("application/json")
                .body("{\"answers\": {}}")
                .post("/api/v1/verdicts?view=")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/view")))
                .body("violations[0].allowed", equalTo(List.of("full", "summary")));
    }

    @Test
    void refusesAnEmptyParameterOfAList() {
        get("/api/v1/profiles?verdict=")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/verdict")));
    }

    @Test
    void tellsWhatIsWrongWithTheQueryAndTheBodyAtOnce() {
        given().contentType("application/json")
                .body("{\"answers\": {\"team-siz\": \"large\"}}")
                .post("/api/v1/verdicts?view=sumary&foo=1")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/view", "/foo", "/answers/team-siz"));
        get("/api/v1/verdicts?view=sumary&team-siz=large")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/view", "/answers/team-siz"));
        get("/api/v1/criteria?knowledge=9.9.9&foo=1")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/knowledge", "/foo"));
    }

    @Test
    void refusesALinkThatIsNotUtf8() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/verdicts?name=%ff")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/name")));
        given().urlEncodingEnabled(false)
                .get("/api/v1/verdicts?name=%EF%BF%BD")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsHowDeepABodyMayBeNested() {
        post("{\"answers\": " + "[".repeat(40))
                .then()
                .statusCode(400)
                .body("detail", containsString("nested too deeply"))
                .body("detail", containsString("at most 20 levels"));
    }

    @Test
    void aLongNumberIsOfTheWrongTypeLikeAnyOther() {
        post("{\"answers\": {\"stage\": " + "7".repeat(2_000) + "}}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/answers/stage")));
    }

    @Test
    void pointsAtTheSamePlacesInALink() {
        get("/api/v1/verdicts?team-sise=large&stage=prototype&stage=prototype&priority=traffic&knowledge=3.0.0")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/answers/team-sise", "/answers/stage", "/priorities/traffic", "/knowledge"));
    }
}
