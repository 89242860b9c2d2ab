package dev.frameworkadvisor.api.checks;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StoredCheckApiTest {

    private static final String ANSWERS =
            "\"answers\": {\"project-scope\": \"medium\", \"compliance\": \"strict\", \"team-size\": \"large\","
                    + " \"structure\": \"enforced-conventions\"}, \"knowledge\": \"2.0.0\"";

    private static final String OLDER =
            "\"answers\": {\"project-scope\": \"medium\", \"application-type\": \"single-page-app\","
                    + " \"content\": \"mixed\", \"community-support\": \"little\"},"
                    + " \"knowledge\": \"1.0.0\"";

    private static String stored(String fields) {
        return given().contentType("application/json")
                .body("{\"name\": \"Patient records\", " + fields + "}")
                .post("/api/v1/profiles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response check(String accept, String body, String query) {
        return given().accept(accept)
                .contentType("application/json")
                .body("{" + body + "}")
                .post("/api/v1/checks" + query);
    }

    private static String of(String id, String declared) {
        return "\"profileId\": \"" + id + "\", \"declared\": \"" + declared + "\"";
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/sarif+json", "application/junit+xml", "text/plain"})
    void equalsCheckOfSameAnswers(String accept) {
        String id = stored(ANSWERS);

        for (String declared : new String[] {"DJANGO", "COMBINE", "FLASK"}) {
            Response byId = check(accept, of(id, declared), "");
            Response byAnswers =
                    check(accept, "\"name\": \"Patient records\", \"declared\": \"" + declared + "\", " + ANSWERS, "");
            byId.then().statusCode(200).header("Content-Type", equalTo(byAnswers.header("Content-Type")));
            assertEquals(byAnswers.asString(), byId.asString());
        }
    }

    @Test
    void requiresThreeAnswers() {
        String id = stored("\"answers\": {\"team-size\": \"large\", \"compliance\": \"strict\"}");

        check("application/json", of(id, "FLASK"), "?enforce=true")
                .then()
                .statusCode(200)
                .body("code", equalTo("INSUFFICIENT_ANSWERS"));
        check("application/json", of(id, "DJANGO"), "?minAnswers=2").then().body("code", equalTo("AGREE"));
    }

    @Test
    void usesVersionOfDecisionByDefault() {
        String id = stored(OLDER);

        check("application/json", of(id, "FLASK"), "")
                .then()
                .body("code", equalTo("AGREE"))
                .body("knowledge.version", equalTo("1.0.0"))
                .body("notes[0]", startsWith("Knowledge 1.0.0 is deprecated"))
                .header("Deprecation", startsWith("@"));
        check("application/json", of(id, "FLASK") + ", \"knowledge\": \"2.0.0\"", "")
                .then()
                .body("verdict", equalTo("NO_CLEAR_WINNER"))
                .body("knowledge.version", equalTo("2.0.0"));
        check("application/json", of(stored(ANSWERS), "FLASK") + ", \"knowledge\": \"1.0.0\"", "")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answers/compliance", "/answers/team-size"));
    }

    @Test
    void failsRequestOnlyIfEnforced() {
        String id = stored(ANSWERS);

        check("*/*", of(id, "FLASK"), "?enforce=true")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/check-failed"));
        check("*/*", of(id, "DJANGO"), "?enforce=true").then().statusCode(200);
        check("*/*", of(id, "FLASK"), "").then().statusCode(200).body("result", equalTo("FAIL"));
    }

    @Test
    void checksLatestRevisionUnlessDeleted() {
        String id = stored(ANSWERS);
        String path = "/api/v1/profiles/" + id;
        given().header("If-Match", "*")
                .contentType("application/json")
                .body("{" + OLDER + "}")
                .put(path)
                .then()
                .statusCode(200);
        check("*/*", of(id, "FLASK"), "").then().body("verdict", equalTo("FLASK"));

        given().header("If-Match", "*").delete(path).then().statusCode(204);
        check("*/*", of(id, "FLASK"), "")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-profile"))
                .body("violations[0].pointer", equalTo("/profileId"));
        check("*/*", of("x", "FLASK"), "").then().statusCode(422).body("detail", containsString("no stored profile"));
    }

    @Test
    void requiresEitherIdOrProfile() {
        check("*/*", of(stored(ANSWERS), "DJANGOO") + ", \"name\": \"x\", \"answers\": {}, \"priorities\": {}", "")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/declared", "/name", "/answers", "/priorities"));
        check("*/*", "\"profileId\": null, \"declared\": \"FLASK\"", "")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/profileId"));
        check("*/*", "\"declared\": \"FLASK\"", "")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answers"));
    }
}
