package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HealthMethodsTest {

    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health",
                "/q/health/live",
                "/q/health/ready",
                "/q/health/started",
                "/q/health/well",
                "/q/health/group"
            })
    void servesOnlySafeMethods(String path) {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "TRACE")) {
            given().request(method, path)
                    .then()
                    .statusCode(405)
                    .contentType("application/problem+json")
                    .header("Allow", equalTo(ALLOWED))
                    .body("type", equalTo("/problems/method-not-allowed"));
        }
        get(path).then().statusCode(200).body("status", equalTo("UP"));
        given().head(path).then().statusCode(200).body(emptyString());
        given().options(path)
                .then()
                .statusCode(200)
                .header("Allow", equalTo(ALLOWED))
                .body(emptyString());
    }

    @Test
    void servesMetricsOnlyBySafeMethods() {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "TRACE")) {
            given().request(method, "/q/metrics").then().statusCode(405).header("Allow", equalTo(ALLOWED));
        }
        given().head("/q/metrics").then().statusCode(200).body(emptyString());
        given().options("/q/metrics").then().statusCode(200).header("Allow", equalTo(ALLOWED));
    }

    @Test
    void rejectsUnknownPathsBelowHealth() {
        for (String method : List.of("GET", "POST", "OPTIONS")) {
            given().request(method, "/q/health/nothing").then().statusCode(404);
        }
    }
}
