package dev.frameworkadvisor.api.verdicts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that every JSON body may have in addition to its fields. */
@QuarkusTest
class JsonBodyApiTest {

    private static final String VERDICTS = "/api/v1/verdicts";
    private static final String CHECKS = "/api/v1/checks";
    private static final String PROFILES = "/api/v1/profiles";

    private static final String ANSWERS = "\"answers\": {\"team-size\": \"large\"}";
    private static final String SCHEMA = "\"$schema\": \"https://example.org/check.json\", ";
    private static final String DECLARED = "\"declared\": \"DJANGO\", ";

    private static Response post(String path, String body) {
        return given().contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    @Test
    void ignoresSchemaInVerdict() {
        String plain = post(VERDICTS, "{" + ANSWERS + "}").asString();

        assertEquals(plain, post(VERDICTS, "{" + SCHEMA + ANSWERS + "}").asString());
    }

    @Test
    void ignoresSchemaInCheck() {
        String plain = post(CHECKS, "{" + DECLARED + ANSWERS + "}").asString();

        assertEquals(
                plain, post(CHECKS, "{" + SCHEMA + DECLARED + ANSWERS + "}").asString());
    }

    @Test
    void doesNotStoreSchema() {
        Response plain = post(PROFILES, "{" + ANSWERS + "}");
        Response stored = post(PROFILES, "{" + SCHEMA + ANSWERS + "}");

        stored.then()
                .statusCode(201)
                .body("decisionId", equalTo(plain.path("decisionId")))
                .body(not(containsString("$schema")));
        given().get(stored.<String>path("links.self")).then().body(not(containsString("$schema")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"$schema\": 1, ", "\"$schema\": {\"a\": []}, ", SCHEMA + SCHEMA})
    void rejectsInvalidSchema(String schema) {
        for (String path : List.of(VERDICTS, PROFILES)) {
            post(path, "{" + schema + ANSWERS + "}")
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", equalTo(List.of("/$schema")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {VERDICTS, CHECKS})
    void skipsByteOrderMark(String path) {
        String body = "{" + (path.equals(CHECKS) ? DECLARED : "") + ANSWERS + "}";

        assertEquals(post(path, body).asString(), post(path, "\uFEFF" + body).asString());
    }

    @Test
    void skipsByteOrderMarkInBatch() {
        given().contentType("application/x-ndjson")
                .body(("\uFEFF{" + ANSWERS + "}\n").getBytes(StandardCharsets.UTF_8))
                .post(VERDICTS + "/batch")
                .then()
                .statusCode(200)
                .body(containsString("\"decisionId\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF\uFEFF{\"answers\": {}}", "{\uFEFF\"answers\": {}}"})
    void rejectsOtherByteOrderMarks(String body) {
        post(VERDICTS, body).then().statusCode(400).body("type", equalTo("/problems/malformed-json"));
    }

    @Test
    void treatsNullNameAsAbsent() {
        for (String path : List.of(VERDICTS, CHECKS)) {
            String body = (path.equals(CHECKS) ? DECLARED : "") + ANSWERS + "}";
            assertEquals(
                    post(path, "{" + body).asString(),
                    post(path, "{\"name\": null, " + body).asString());
        }
    }

    @Test
    void treatsNullNameAsAbsentInBatch() {
        String line = "{\"name\": null, " + ANSWERS + "}\n{" + ANSWERS + "}\n";
        List<String> verdicts = given().contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post(VERDICTS + "/batch")
                .asString()
                .lines()
                .toList();

        assertEquals(verdicts.get(1), verdicts.get(0));
    }

    @Test
    void storesNoNameForNull() {
        Response stored = post(PROFILES, "{\"name\": null, " + ANSWERS + "}");
        String path = stored.path("links.self");

        stored.then().statusCode(201).body(not(containsString("\"name\"")));
        given().header("If-Match", "*")
                .contentType("application/json")
                .body("{\"name\": null, " + ANSWERS + "}")
                .put(path)
                .then()
                .statusCode(200)
                .body(not(containsString("\"name\"")));
    }

    @Test
    void allowsNullFieldsWithProfileId() {
        String id = post(PROFILES, "{\"name\": \"Portal\", " + ANSWERS + "}").path("id");
        String check = DECLARED + "\"profileId\": \"" + id + "\"}";

        assertEquals(
                post(CHECKS, "{" + check).asString(),
                post(CHECKS, "{\"name\": null, \"priorities\": null, \"knowledge\": null, " + check)
                        .asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF"})
    void reportsEmptyBody(String body) {
        for (String path : List.of(VERDICTS, CHECKS, PROFILES)) {
            post(path, body)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/malformed-json"))
                    .body("detail", equalTo("The body is empty. Send one JSON document, such as {\"answers\": {}}."));
        }
    }
}
