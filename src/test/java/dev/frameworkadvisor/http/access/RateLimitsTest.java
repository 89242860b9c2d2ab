package dev.frameworkadvisor.http.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Limits that the operator sets, without access control. */
@QuarkusTest
@TestProfile(RateLimitsTest.Limited.class)
class RateLimitsTest {

    private static final int STATELESS = 40;

    private static final int STORED = 4;

    /** Trusts the addresses that a proxy forwards, so that each test is a client of its own. */
    public static final class Limited implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "advisor.limits.requests-per-minute",
                    String.valueOf(STATELESS),
                    "advisor.limits.stored-requests-per-minute",
                    String.valueOf(STORED),
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true",
                    "quarkus.http.proxy.trusted-proxies",
                    "127.0.0.1");
        }
    }

    private static Response get(String client, String path) {
        return given().header("X-Forwarded-For", client).get(path);
    }

    @Test
    void rejectsRequestsOverTheLimit() {
        for (int i = 0; i < STORED; i++) {
            get("192.0.2.1", "/api/v1/profiles")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"stored\";q=4;w=60"))
                    .header("RateLimit", matchesPattern("\"stored\";r=" + (STORED - 1 - i) + ";t=\\d+"));
        }
        get("192.0.2.1", "/api/v1/profiles")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("1[0-5]"))
                .body("type", equalTo("/problems/too-many-requests"));
    }

    @Test
    void countsEachClientAndKindForItself() {
        for (int i = 0; i < STORED; i++) {
            get("192.0.2.2", "/api/v1/profiles");
        }

        assertEquals(429, get("192.0.2.2", "/api/v1/profiles").statusCode());
        assertEquals(200, get("192.0.2.3", "/api/v1/profiles").statusCode());
        assertEquals(200, get("192.0.2.2", "/api/v1/criteria").statusCode());
    }

    @Test
    void countsLinesOfBatches() {
        String lines = "{\"answers\": {}}\n".repeat(STATELESS + 5);
        Response response = given().header("X-Forwarded-For", "192.0.2.4")
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/verdicts/batch?view=summary");

        List<String> responses = response.asString().lines().toList();
        long rejected = responses.stream()
                .filter(line -> line.contains("/problems/too-many-requests"))
                .count();
        assertEquals(STATELESS + 5, responses.size());
        assertTrue(rejected >= 4 && rejected <= 5, "rejected " + rejected);
        assertEquals(429, get("192.0.2.4", "/api/v1/criteria").statusCode());
    }

    @Test
    void neverLimitsHealthChecks() {
        assertTrue(IntStream.range(0, 2 * STATELESS)
                .mapToObj(i -> get("192.0.2.5", "/q/health/live"))
                .allMatch(response -> response.statusCode() == 200));
    }
}
