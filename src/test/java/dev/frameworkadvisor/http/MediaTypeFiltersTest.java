package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MediaTypeFiltersTest {

    private static ValidatableResponse post(String path, String type) {
        return given().contentType(type)
                .body("{\"answers\": {}, \"declared\": \"DJANGO\"}".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1" + path)
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "UTF-16LE", "\"utf-16\"", "nonsense", "", "utf-8; charset=utf-16"})
    void rejectsOtherCharsets(String charset) {
        for (String path : List.of("/verdicts", "/checks", "/profiles")) {
            assertRejected(path, "application/json; charset=" + charset);
        }
        assertRejected("/verdicts/batch", "application/x-ndjson;charset=" + charset);
    }

    private static void assertRejected(String path, String type) {
        post(path, type)
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"))
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void ignoresCharsetAddedToUnknownTypes() {
        assertRejected("/verdicts", "application/json;charset=ISO-8859-1");
        post("/verdicts/batch", "application/x-ndjson;charset=ISO-8859-1").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "UTF-8", "\"UTF-8\"", "utf8", "us-ascii"})
    void acceptsUtf8AndAscii(String charset) {
        post("/checks", "application/json;charset=" + charset).statusCode(200);
        post("/verdicts/batch", "application/x-ndjson; Charset=" + charset).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/criteria | application/json;q=0",
                "/api/v1/criteria | application/json;q=0.0, text/html",
                "/api/v1/criteria | application/json;q=0, */*",
                "/api/v1/criteria/team-size | */*;q=0",
                "/api/v1/knowledge | application/*;q=0",
                "/api/v1/knowledge/1.0.0/drift/2.0.0 | application/json;q=0",
                "/api/v1/portfolio | application/json;q=0",
                "/api/v1/profiles | application/json;q=0",
                "/api/v1/badge.svg | image/svg+xml;q=0",
                "/api/v1/verdicts | */*;q=0",
                "/problems | text/html;q=0"
            })
    void rejectsExcludedFormats(String path, String accept) {
        given().accept(accept).get(path).then().statusCode(406).body("type", equalTo("/problems/not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*;q=0, application/json", "application/*;q=0, application/json;q=0.1", "*", "*/*;q=x", "*/*"})
    void acceptsAllowedAndMalformedRanges(String accept) {
        given().accept(accept).get("/api/v1/criteria").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/verdicts?knowledge=2.0.0",
                "/api/v1/knowledge/2.0.0/profile-schema",
                "/api/v1/portfolio/drift",
                "/api/v1/portfolio",
                "/q/openapi"
            })
    void sendsDefaultForMalformedHeader(String path) {
        String usual = given().get(path).then().extract().contentType();
        for (String accept : List.of("*", "*/*;q=high")) {
            given().header("Accept", accept).get(path).then().statusCode(200).contentType(usual);
        }
        given().header("Accept", "*")
                .contentType("application/json")
                .body("{\"answers\": {}, \"declared\": \"DJANGO\"}")
                .post("/api/v1/checks")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void rejectsExcludedFormatsOfHead() {
        given().accept("application/json;q=0").head("/api/v1/criteria").then().statusCode(406);
    }
}
