package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RequestLimitsTest {

    @TestHTTPResource
    URI service;

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
    void endsTheConnectionThatItSaysToEnd() throws Exception {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write("GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);

            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/checks | OPTIONS, POST",
                "/api/v1/criteria/team-size | GET, HEAD, OPTIONS",
                "/api/v1/profiles | GET, HEAD, OPTIONS, POST",
                "/api/v1/profiles/x | DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
                "/api/v1/profiles/x/verdict | GET, HEAD, OPTIONS",
                "/api/v1/criteri%61 | GET, HEAD, OPTIONS",
                "/api/v1/criteria;a=b/team-size;c | GET, HEAD, OPTIONS",
                "/api/v1/knowledge/1.0.0/drift/2.0.0 | GET, HEAD, OPTIONS"
            })
    void tellsTheSameMethodsByOptionsAsWithA405(String path, String methods) {
        given().urlEncodingEnabled(false).options(path).then().statusCode(200).header("Allow", equalTo(methods));
        String other = methods.contains("PATCH") ? "POST" : "PATCH";
        given().urlEncodingEnabled(false)
                .request(other, path)
                .then()
                .statusCode(405)
                .header("Allow", equalTo(methods));
    }

    @Test
    void hasNoOptionsWhereNothingIsServed() {
        given().options("/api/v1/verdicts/x").then().statusCode(404);
    }

    @Test
    void tellsTheFaultsOfAQueryInTheOrderOfTheirNames() {
        for (int i = 0; i < 20; i++) {
            given().get("/api/v1/verdicts?traffic=z&stage=y&team-size=x")
                    .then()
                    .body(
                            "violations.pointer",
                            equalTo(List.of("/answers/stage", "/answers/team-size", "/answers/traffic")));
            given().get("/api/v1/criteria?zzz=1&yyy=2&xxx=3")
                    .then()
                    .body("violations.pointer", equalTo(List.of("/xxx", "/yyy", "/zzz")));
        }
    }

    @Test
    void tellsTheMethodsOfAPathThatEndsInASlashToo() {
        given().put("/api/v1/verdicts/").then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
    }
}
