package dev.frameworkadvisor.api.verdicts;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invalid query parameters of all operations. */
@QuarkusTest
class ParameterRefusalApiTest {

    @Test
    void suggestsNearestParameter() {
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
    void rejectsEmptyVersion(String path) {
        get(path + "knowledge=")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/knowledge")))
                .body("violations[0].allowed", equalTo(List.of("1.0.0", "2.0.0", "2.1.0")));
    }

    @Test
    void rejectsEmptyView() {
        given().contentType("application/json")
                .body("{\"answers\": {}}")
                .post("/api/v1/verdicts?view=")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/view")))
                .body("violations[0].allowed", equalTo(List.of("full", "summary")));
    }

    @Test
    void rejectsEmptyParametersOfList() {
        get("/api/v1/profiles?verdict=")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/verdict")));
    }

    @Test
    void reportsViolationsOfQueryAndBody() {
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
    void rejectsInvalidUtf8() {
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
    void usesSamePointersForLinkAndBody() {
        get("/api/v1/verdicts?team-sise=large&stage=prototype&stage=prototype&priority=traffic&knowledge=3.0.0")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/answers/team-sise", "/answers/stage", "/priorities/traffic", "/knowledge"));
    }
}
