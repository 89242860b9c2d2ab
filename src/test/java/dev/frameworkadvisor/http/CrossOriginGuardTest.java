package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as web pages send them. */
@QuarkusTest
class CrossOriginGuardTest {

    private static final String PROFILES = "/api/v1/profiles";

    private static RequestSpecification profile() {
        return given().contentType("application/json").body("{\"answers\": {}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "10.0.0.1", "[::2]:80"})
    void rejectsForeignHosts(String host) {
        for (String path : new String[] {PROFILES, "/", "/api/v1/criteria", "/q/swagger-ui"}) {
            given().header("Host", host)
                    .get(path)
                    .then()
                    .statusCode(421)
                    .body("type", equalTo("/problems/misdirected-request"));
        }
        given().header("Host", host).get("/q/health/ready").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:8080"})
    void servesLoopbackNames(String host) {
        given().header("Host", host).get("/api/v1/criteria").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "Origin, file://",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void rejectsWritesFromOtherOrigins(String header, String value) {
        profile()
                .header(header, value)
                .post(PROFILES)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/cross-origin-request"));
        given().header(header, value).delete(PROFILES + "/x").then().statusCode(403);
        given().header(header, value).get(PROFILES).then().statusCode(200);
    }

    @Test
    void acceptsWritesFromItsOwnPages() {
        String own = RestAssured.baseURI + ":" + RestAssured.port;
        profile()
                .header("Origin", own)
                .header("Sec-Fetch-Site", "same-origin")
                .post(PROFILES)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/plain"})
    void rejectsMediaTypesThatFormsCanSend(String type) {
        given().header("Content-Type", type)
                .body("{\"answers\": {}}".getBytes(UTF_8))
                .post(PROFILES)
                .then()
                .statusCode(415);
    }

    @Test
    void rejectsBodyWithoutMediaType() {
        given().noContentType()
                .body("{\"answers\": {}}".getBytes(UTF_8))
                .post(PROFILES)
                .then()
                .statusCode(415);
        given().noContentType().post("/api/v1/verdicts").then().statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/problems",
                "/api/v1/criteria",
                "/q/swagger-ui",
                "/api/v1/badge.svg",
                "/nothing",
                "/q/openapi"
            })
    void setsSecurityHeaders(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo(path.equals("/") ? "same-origin" : "no-referrer"))
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Resource-Policy", equalTo(path.endsWith(".svg") ? "cross-origin" : "same-origin"))
                .header("Content-Security-Policy", org.hamcrest.Matchers.startsWith("default-src 'none';"))
                .header("Content-Security-Policy", org.hamcrest.Matchers.containsString("frame-ancestors 'none'"));
    }

    /** A browser applies every policy that it gets, so that a second one would disable the styles of a page. */
    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/problems, text/html",
        "/q/swagger-ui, text/html",
        "/nothing, text/html",
        "/api/v1/criteria, application/json",
        "/api/v1/badge.svg, image/svg+xml",
        "/api/v1/verdicts, text/html",
        "/api/v1/verdicts, image/svg+xml",
        "/api/v1/verdicts, text/markdown"
    })
    void sendsEachSecurityHeaderOnce(String path, String type) {
        Response response = given().accept(type + ", */*").get(path);

        for (String header :
                List.of("Content-Security-Policy", "Cross-Origin-Resource-Policy", "X-Content-Type-Options")) {
            assertEquals(1, response.headers().getValues(header).size(), header);
        }
    }
}
