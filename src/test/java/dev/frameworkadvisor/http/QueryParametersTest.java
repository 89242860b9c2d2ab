package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QueryParametersTest {

    private static final String PROFILE = "/api/v1/profiles/00000000-0000-7000-8000-000000000000";

    private static RequestSpecification invalidProfile() {
        return given().contentType("application/json").body("{\"answers\": {\"team-siz\": \"large\"}}");
    }

    private static String profile() {
        return given().contentType("application/json")
                .body("{\"answers\": {}}")
                .post("/api/v1/profiles")
                .path("links.self");
    }

    @Test
    void areReportedTogetherWithBodyOfCheck() {
        invalidProfile()
                .post("/api/v1/checks?enforce=nonsense&foo=1")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-profile"))
                .body("violations.pointer", containsInAnyOrder("/enforce", "/foo", "/answers/team-siz", "/declared"))
                .body("violations.find { it.pointer == '/enforce' }.allowed", contains("true", "false"));
        invalidProfile()
                .post("/api/v1/checks?enforce=true&enforce=true&enforc=")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/enforce", "/enforc", "/answers/team-siz", "/declared"));
    }

    @Test
    void areReportedForValidCheck() {
        given().contentType("application/json")
                .body("{\"answers\": {}, \"declared\": \"DJANGO\"}")
                .post("/api/v1/checks?enforce=")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations.pointer", contains("/enforce"))
                .body("violations[0].allowed", contains("true", "false"));
    }

    @Test
    void areReportedTogetherWithStoredProfile() {
        invalidProfile()
                .post("/api/v1/profiles?foo=1")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/foo", "/answers/team-siz"));
        invalidProfile()
                .header("If-Match", "\"1\"")
                .put(profile() + "?foo=1")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/foo", "/answers/team-siz"));
    }

    @Test
    void areReportedTogetherWithIdempotencyKey() {
        invalidProfile()
                .header("Idempotency-Key", "not one word")
                .post("/api/v1/profiles?foo=1")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-profile"))
                .body("violations.pointer", containsInAnyOrder("/foo", "/Idempotency-Key", "/answers/team-siz"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE"})
    void areCheckedBeforePreconditions(String method) {
        String changed = profile() + "?foo=1";
        given().contentType("application/json")
                .body("{\"answers\": {}}")
                .header("If-Match", "\"7\"")
                .request(method, changed)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/foo"));
    }

    @Test
    void areCheckedForReplayedCreations() {
        RequestSpecification creation = given().header(
                        "Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"answers\": {}}");
        creation.post("/api/v1/profiles").then().statusCode(201);
        creation.post("/api/v1/profiles?foo=1").then().statusCode(422).body("violations.pointer", contains("/foo"));
    }

    @Test
    void areAllReportedAtOnce() {
        String path = profile();
        given().get(path + "/verdict?view=sumary&knowledge=9.9.9&foo=1&revision=1&revision=2")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/view", "/knowledge", "/foo", "/revision"));
        given().get(path + "/badge.svg?view=full&knowledge=9.9.9")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/view", "/knowledge"));
        given().get("/api/v1/portfolio/drift?from=9.9.9&to=8&foo=1")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/from", "/to", "/foo"));
        given().get("/api/v1/profiles?verdict=X&limit=0&foo=1&level=")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/verdict", "/limit", "/foo", "/level"));
        given().get(path + "/revisions?limit=0&foo=1")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/limit", "/foo"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/profiles, verdict, DJANGO",
        "GET, /api/v1/profiles, level, ROBUST",
        "GET, /api/v1/profiles, knowledge, 1.0.0",
        "GET, /api/v1/portfolio/drift, from, 1.0.0",
        "GET, /api/v1/portfolio/drift, to, 1.0.0",
        "GET, /q/openapi, format, yaml",
        "GET, " + PROFILE + "/verdict, knowledge, 1.0.0",
        "GET, " + PROFILE + "/verdict, view, full",
        "GET, " + PROFILE + "/badge.svg, knowledge, 1.0.0",
        "DELETE, " + PROFILE + ", purge, true"
    })
    void reportAllowedValuesForEmptyValue(String method, String path, String parameter, String allowed) {
        given().request(method, path + "?" + parameter + "=")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations.pointer", contains("/" + parameter))
                .body("violations[0].allowed.contains('" + allowed + "')", equalTo(true));
    }

    @Test
    void reportAllowedValuesForEmptyValueInBatch() {
        given().contentType("application/x-ndjson;charset=utf-8")
                .post("/api/v1/verdicts/batch?view=")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/view"))
                .body("violations[0].allowed", equalTo(List.of("full", "summary")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/profiles?name=",
                "/api/v1/profiles?limit=",
                "/api/v1/profiles?cursor=",
                PROFILE + "/revisions?limit=",
                PROFILE + "/revisions?cursor=",
                PROFILE + "/verdict?revision=",
                PROFILE + "/badge.svg?revision="
            })
    void areRejectedWithoutValue(String path) {
        given().get(path).then().statusCode(422).body("violations.size()", equalTo(1));
    }
}
