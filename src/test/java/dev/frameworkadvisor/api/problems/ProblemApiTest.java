package dev.frameworkadvisor.api.problems;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.frameworkadvisor.problem.ProblemType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemApiTest {

    private static ValidatableResponse isProblem(ValidatableResponse response, ProblemType type) {
        return response.statusCode(type.status())
                .contentType("application/problem+json")
                .body("type", equalTo(type.path()))
                .body("title", equalTo(type.title()))
                .body("status", equalTo(type.status()));
    }

    private static ValidatableResponse post(byte[] body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/verdicts")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/api", "/api/v2/criteria", "/q/nothing", "/api/v1/criteria/team-size/x"})
    void rejectsUnknownPaths(String path) {
        isProblem(get(path).then(), ProblemType.NOT_FOUND).body("instance", equalTo(path));
    }

    @Test
    void suggestsNearestId() {
        isProblem(get("/api/v1/criteria/teamsize").then(), ProblemType.NOT_FOUND)
                .body("violations[0].didYouMean", equalTo("team-size"));
        isProblem(get("/api/v1/frameworks/djagno").then(), ProblemType.NOT_FOUND)
                .body("violations[0].didYouMean", equalTo("django"));
        isProblem(get("/api/v1/knowledge/2.0").then(), ProblemType.NOT_FOUND)
                .body("violations[0].pointer", equalTo("/version"));
        isProblem(get("/problems/notfound").then(), ProblemType.NOT_FOUND)
                .body("violations[0].didYouMean", equalTo("not-found"));
    }

    @Test
    void listsAllowedMethods() {
        isProblem(given().delete("/api/v1/criteria/team-size").then(), ProblemType.METHOD_NOT_ALLOWED)
                .header("Allow", equalTo("GET, HEAD, OPTIONS"));
        isProblem(given().put("/api/v1/verdicts").then(), ProblemType.METHOD_NOT_ALLOWED)
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
    }

    @Test
    void rejectsUnacceptableMediaType() {
        isProblem(given().accept("text/csv").get("/api/v1/criteria").then(), ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void rejectsUnsupportedMediaType() {
        isProblem(
                given().contentType("text/plain")
                        .body("{}")
                        .post("/api/v1/verdicts")
                        .then(),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "identity, gzip"})
    void rejectsCompressedBody(String coding) {
        isProblem(
                        given().header("Content-Encoding", coding)
                                .contentType("application/json")
                                .body("{\"answers\": {}}")
                                .post("/api/v1/verdicts")
                                .then(),
                        ProblemType.UNSUPPORTED_MEDIA_TYPE)
                .header("Accept-Encoding", equalTo("identity"))
                .body("detail", containsString("Content-Encoding"));
    }

    @Test
    void acceptsIdentityCoding() {
        given().header("Content-Encoding", "identity")
                .contentType("application/json")
                .body("{\"answers\": {}}")
                .post("/api/v1/verdicts")
                .then()
                .statusCode(200);
    }

    @Test
    void rejectsBodyAboveLimit() {
        byte[] tooLarge = " ".repeat(64 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
        isProblem(post(tooLarge), ProblemType.PAYLOAD_TOO_LARGE);
        isProblem(
                given().contentType("application/json")
                        .body(new ByteArrayInputStream(tooLarge))
                        .post("/api/v1/verdicts")
                        .then(),
                ProblemType.PAYLOAD_TOO_LARGE);
    }

    @Test
    void acceptsBodyOfExactlyTheLimit() {
        String profile = "{\"answers\": {}}";
        post((profile + " ".repeat(64 * 1024 - profile.length())).getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"answers\": {",
                "{\"answers\": {}} {}",
                "{'answers': {}}",
                "{\"answers\": {\"a\": \"\u0001\"}}",
                "null\uFEFF",
                "[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]"
            })
    void rejectsMalformedJson(String body) {
        isProblem(post(body.getBytes(StandardCharsets.UTF_8)), ProblemType.MALFORMED_JSON)
                .body("violations", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"x\"", "1"})
    void pointsToDocumentIfNotObject(String body) {
        isProblem(post(body.getBytes(StandardCharsets.UTF_8)), ProblemType.INVALID_PROFILE)
                .body("violations[0].pointer", equalTo(""));
    }

    @Test
    void rejectsInvalidUtf8() {
        String profile = "{\"answers\": {}, \"name\": \"é\"}";
        isProblem(post(profile.getBytes(StandardCharsets.ISO_8859_1)), ProblemType.MALFORMED_JSON);
        isProblem(post(profile.getBytes(StandardCharsets.UTF_16)), ProblemType.MALFORMED_JSON);
    }

    @Test
    void reportsPositionOfSyntaxError() {
        isProblem(post("{\n  \"answers\": oops}".getBytes(StandardCharsets.UTF_8)), ProblemType.MALFORMED_JSON)
                .body("detail", containsString("line 2"));
    }

    @Test
    void rejectsUnknownAndRepeatedParameters() {
        isProblem(get("/api/v1/criteria?knowlege=2.0.0").then(), ProblemType.INVALID_PARAMETER)
                .body("violations[0].didYouMean", equalTo("knowledge"));
        isProblem(get("/api/v1/criteria?knowledge=2.0.0&knowledge=1.0.0").then(), ProblemType.INVALID_PARAMETER)
                .body("violations[0].pointer", equalTo("/knowledge"));
        isProblem(get("/api/v1/knowledge?x=1").then(), ProblemType.INVALID_PARAMETER);
        isProblem(get("/problems?x=1").then(), ProblemType.INVALID_PARAMETER);
        isProblem(get("/api/v1/frameworks?knowledge=9.9.9").then(), ProblemType.INVALID_PARAMETER)
                .body("violations[0].allowed[1]", equalTo("2.0.0"));
    }

    @Test
    void rejectsUnpairedSurrogate() {
        isProblem(
                post("{\"answers\": {\"team-size\": \"\\ud800\"}, \"name\": \"\\udc00\"}"
                        .getBytes(StandardCharsets.UTF_8)),
                ProblemType.INVALID_PROFILE);
    }

    @ParameterizedTest
    @EnumSource
    void servesPageOfEveryType(ProblemType type) {
        get(type.path())
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString(type.title()))
                .body(not(containsString("${")));
        get("/problems").then().statusCode(200).body(containsString(type.path()));
    }

    @Test
    void usesRequestIdOfClient() {
        given().header("X-Request-Id", "build-42").get("/nothing").then().header("X-Request-Id", equalTo("build-42"));
        given().header("X-Request-Id", "no spaces <here>")
                .get("/nothing")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
    }
}
