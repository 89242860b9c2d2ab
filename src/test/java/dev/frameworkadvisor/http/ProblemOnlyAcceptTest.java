package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemOnlyAcceptTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/badge.svg?team-size=large, image/svg+xml",
        "/api/v1/criteria, application/json",
        "/problems, text/html"
    })
    void acceptsEveryMediaType(String path, String type) {
        given().accept("application/problem+json")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(type);
    }

    @Test
    void deletesProfile() {
        String id = given().contentType("application/json")
                .body("{\"answers\": {}}")
                .post("/api/v1/profiles")
                .path("id");

        given().accept("Application/Problem+JSON")
                .header("If-Match", "\"1\"")
                .delete("/api/v1/profiles/" + id)
                .then()
                .statusCode(204);
    }

    @Test
    void keepsOtherPreferences() {
        given().accept("application/problem+json, text/html")
                .get("/api/v1/criteria")
                .then()
                .statusCode(406);
    }
}
