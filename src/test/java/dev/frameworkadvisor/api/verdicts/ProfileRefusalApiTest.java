package dev.frameworkadvisor.api.verdicts;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Invalid profiles: all violations are reported at once with the allowed values. */
@QuarkusTest
class ProfileRefusalApiTest {

    private static Response post(String profile) {
        return given().contentType("application/json").body(profile).post("/api/v1/verdicts");
    }

    @Test
    void rejectsProfileThatIgnoresEverything() {
        List<String> criteria = get("/api/v1/criteria").path("criteria.id");
        given().queryParam(
                        "priority", criteria.stream().map(id -> id + ":IGNORE").toArray())
                .get("/api/v1/verdicts")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/priorities")));
    }

    @Test
    void reportsAllViolationsWithNearestIds() {
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
    void reportsAllowedValuesForWrongType() {
        post("{\"answers\":{\"team-size\":5},\"priorities\":{\"stage\":2},\"knowledge\":2}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/answers/team-size", "/priorities/stage", "/knowledge")))
                .body("violations[0].allowed", hasItem("large"))
                .body("violations[1].allowed", equalTo(List.of("IGNORE", "NORMAL", "HIGH")))
                .body("violations[2].allowed", equalTo(List.of("1.0.0", "2.0.0", "2.1.0")));
    }

    @Test
    void reportsUnknownCriterionAndWrongType() {
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
    void reportsMaximumDepth() {
        post("{\"answers\": " + "[".repeat(40))
                .then()
                .statusCode(400)
                .body("detail", containsString("nested too deeply"))
                .body("detail", containsString("at most 20 levels"));
    }

    @Test
    void rejectsLongNumberAsWrongType() {
        post("{\"answers\": {\"stage\": " + "7".repeat(2_000) + "}}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/answers/stage")));
    }
}
