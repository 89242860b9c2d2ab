package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestGateTest {

    @Test
    void takesARequestIdOfUpTo64Characters() {
        String longest = "a".repeat(64);

        given().header("X-Request-Id", longest).get("/nothing").then().header("X-Request-Id", equalTo(longest));
        given().header("X-Request-Id", longest + "a")
                .get("/nothing")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
    }

    /** What it has not read would be taken for the next request. */
    @Test
    void closesTheConnectionOfABodyThatIsTooLarge() {
        given().contentType("application/json")
                .body(" ".repeat(64 * 1024 + 1))
                .post("/api/v1/verdicts")
                .then()
                .statusCode(413)
                .header("Connection", equalTo("close"));
    }

    @Test
    void tellsTheMethodsOfAPathThatEndsInASlashToo() {
        given().put("/api/v1/verdicts/").then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
    }
}
