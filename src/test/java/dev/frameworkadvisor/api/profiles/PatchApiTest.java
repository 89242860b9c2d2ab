package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.replace;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.stored;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PatchApiTest {

    private static final String NAMED = "\"name\": \"Portal\", \"priorities\": {\"compliance\": \"HIGH\"}, " + ANSWERS;

    private static Response patch(String path, String ifMatch, String body) {
        return given().header("If-Match", ifMatch)
                .header("Content-Type", "application/merge-patch+json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .patch(path);
    }

    @Test
    void changesOneAnswer() {
        String path = stored(NAMED);

        patch(path, "\"1\"", "{\"answers\": {\"team-size\": \"small\"}}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("revision", equalTo(2))
                .body("name", equalTo("Portal"))
                .body("answers", equalTo(Map.of("team-size", "small", "compliance", "strict")))
                .body("priorities", equalTo(Map.of("compliance", "HIGH")))
                .body("knowledge.version", equalTo("2.0.0"));
        assertEquals("large", get(path + "/revisions/1").path("answers.team-size"));
    }

    @Test
    void removesNullMembers() {
        String path = stored(NAMED);

        patch(
                        path,
                        "\"1\"",
                        "{\"name\": null, \"answers\": {\"team-size\": null}, \"priorities\": {\"compliance\": null}}")
                .then()
                .statusCode(200)
                .body("name", nullValue())
                .body("answers", equalTo(Map.of("compliance", "strict")))
                .body("priorities", equalTo(Map.of()));
        patch(path, "\"2\"", "{\"priorities\": {\"compliance\": \"HIGH\"}}")
                .then()
                .statusCode(200);
        patch(path, "\"3\"", "{\"priorities\": null}").then().statusCode(200).body("priorities", equalTo(Map.of()));
    }

    @Test
    void storesSameAsReplacement() {
        String replaced = stored(NAMED);
        String patched = stored(NAMED);

        Response put = replace(
                replaced,
                "\"1\"",
                "\"name\": \"Shop\", \"answers\": {\"compliance\": \"strict\", \"stage\": \"prototype\"},"
                        + " \"priorities\": {\"compliance\": \"HIGH\"}");
        Response merged = patch(
                patched,
                "\"1\"",
                "\uFEFF{\"$schema\": \"x\", \"name\": \"Shop\", \"knowledge\": null,"
                        + " \"answers\": {\"team-size\": null, \"stage\": \"prototype\"}}");

        merged.then().statusCode(200);
        for (String field : List.of("answers", "priorities", "knowledge", "verdict", "level", "decisionId")) {
            assertEquals(put.<Object>path(field), merged.path(field), field);
        }
    }

    @Test
    void writesRevisionForEmptyPatch() {
        String path = stored(NAMED);

        patch(path, "\"1\"", "{}")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("decisionId", equalTo(get(path + "/revisions/1").path("decisionId")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"answers\": {\"team-siz\": \"small\", \"stage\": \"protoype\"}} | /answers/team-siz,/answers/stage",
                "{\"answers\": {\"team-size\": {\"a\": null}}} | /answers/team-size",
                "{\"answers\": {\"stage\": \"prototype\", \"stage\": null}} | /answers/stage",
                "{\"answers\": null} | /answers",
                "{\"answers\": []} | /answers",
                "{\"priorities\": 7} | /priorities",
                "{\"priorities\": {\"team-size\": \"high\"}} | /priorities/team-size",
                "{\"name\": 7, \"nam\": \"x\"} | /name,/nam",
                "{\"knowledge\": \"9.0.0\"} | /knowledge",
                "[] | ''",
                "null | ''"
            })
    void reportsViolationsOfResult(String body, String pointers) {
        String path = stored(ANSWERS);

        patch(path, "\"1\"", body)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-profile"))
                .body("violations.pointer", equalTo(List.of(pointers.split(",", -1))));
        get(path).then().body("revision", equalTo(1));
    }

    @Test
    void rejectsMalformedJson() {
        String path = stored(ANSWERS);

        patch(path, "\"1\"", "{\"name\":").then().statusCode(400).body("type", equalTo("/problems/malformed-json"));
        patch(path, "\"1\"", "").then().statusCode(400).body("detail", containsString("The body is empty."));
    }

    @Test
    void requiresPreconditions() {
        String path = stored(ANSWERS);

        given().header("Content-Type", "application/merge-patch+json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428);
        patch(path, "\"2\"", "{}").then().statusCode(412).body("currentRevision", equalTo(1));
        given().header("If-None-Match", "*")
                .header("Content-Type", "application/merge-patch+json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(412);
        patch(path + "?view=full", "\"1\"", "{}").then().statusCode(422);
        get(path).then().body("revision", equalTo(1));
    }

    @Test
    void rejectsUnknownProfile() {
        patch("/api/v1/profiles/018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8e9f", "*", "{}")
                .then()
                .statusCode(404);
    }

    @Test
    void isListedWithItsMediaType() {
        given().options(stored(ANSWERS))
                .then()
                .header("Allow", equalTo("DELETE, GET, HEAD, OPTIONS, PATCH, PUT"))
                .header("Accept-Patch", equalTo("application/merge-patch+json"));
        given().options("/api/v1/profiles")
                .then()
                .header("Accept-Patch", nullValue())
                .header("Allow", not("PATCH"));
    }
}
