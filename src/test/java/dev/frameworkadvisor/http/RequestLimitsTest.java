package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RequestLimitsTest {

    @TestHTTPResource
    URI service;

    @Test
    void acceptsRequestIdOfUpTo64Characters() {
        String longest = "a".repeat(64);

        given().header("X-Request-Id", longest).get("/nothing").then().header("X-Request-Id", equalTo(longest));
        given().header("X-Request-Id", longest + "a")
                .get("/nothing")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
    }

    /** The decoder of the package reads the constants, that of other HTTP versions the settings. */
    @Test
    void settingsOfTheServerAreTheSame() {
        assertEquals(RequestLimits.LONGEST_FIRST_LINE, limit("max-initial-line-length", Long.class));
        assertEquals(
                RequestLimits.LARGEST_HEADERS,
                limit("max-header-size", MemorySize.class).asLongValue());
        assertEquals(
                RequestLimits.LARGEST_BODY,
                limit("max-chunk-size", MemorySize.class).asLongValue());
    }

    private static <T> T limit(String name, Class<T> type) {
        return ConfigProvider.getConfig().getValue("quarkus.http.limits." + name, type);
    }

    /** The unread rest of the body would be read as the next request. */
    @Test
    void closesConnectionAfterTooLargeBody() {
        given().contentType("application/json")
                .body(" ".repeat(64 * 1024 + 1))
                .post("/api/v1/verdicts")
                .then()
                .statusCode(413)
                .header("Connection", equalTo("close"));
    }

    @Test
    void closesAnnouncedConnections() throws Exception {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write("GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));

            String response = new String(socket.getInputStream().readAllBytes(), US_ASCII);

            assertTrue(response.startsWith("HTTP/1.1 400 "), response);
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
    void listsSameMethodsInOptionsAnd405(String path, String methods) {
        given().urlEncodingEnabled(false).options(path).then().statusCode(200).header("Allow", equalTo(methods));
        String other = methods.contains("PATCH") ? "POST" : "PATCH";
        given().urlEncodingEnabled(false)
                .request(other, path)
                .then()
                .statusCode(405)
                .header("Allow", equalTo(methods));
    }

    @Test
    void rejectsOptionsOfUnknownPaths() {
        given().options("/api/v1/verdicts/x").then().statusCode(404);
    }

    @Test
    void ordersViolationsOfQueryByName() {
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
    void listsMethodsOfPathWithTrailingSlash() {
        given().put("/api/v1/verdicts/").then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
    }
}
