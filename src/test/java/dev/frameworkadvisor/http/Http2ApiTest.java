package dev.frameworkadvisor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.problem.ProblemType;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class Http2ApiTest {

    private static final int LIMIT = 64 * 1024;
    private static final String PROFILE = "{\"answers\": {}}";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    @TestHTTPResource("/api/v1/verdicts")
    URI verdicts;

    /** The first request negotiates HTTP/2 by an upgrade; later ones use it from their first byte. */
    @BeforeEach
    void upgrade() throws Exception {
        HttpResponse<String> response =
                client.send(HttpRequest.newBuilder(verdicts).GET().build(), BodyHandlers.ofString());
        assertEquals(200, response.statusCode());
        assertEquals(HttpClient.Version.HTTP_2, response.version());
    }

    @Test
    void rejectsDeclaredLengthAboveLimit() throws Exception {
        assertTooLarge(post(BodyPublishers.ofByteArray(body(LIMIT + 1))));
    }

    @Test
    void rejectsUndeclaredLengthAboveLimit() throws Exception {
        assertTooLarge(post(undeclared(LIMIT + 1)));
        assertTooLarge(post(undeclared(20 * LIMIT)));
    }

    @Test
    void acceptsBodyOfExactlyTheLimit() throws Exception {
        assertEquals(200, post(BodyPublishers.ofByteArray(body(LIMIT))).statusCode());
        assertEquals(200, post(undeclared(LIMIT)).statusCode());
    }

    @Test
    void rejectsAddressAboveLimit() throws Exception {
        String longest = "?name=" + "a".repeat(4096 - "/api/v1/verdicts?name=".length());
        assertEquals(422, get(longest, "none").statusCode());
        assertProblem(get(longest + "a", "none"), ProblemType.URI_TOO_LONG);
        assertEquals(431, get("?name=" + "a".repeat(40_000), "none").statusCode());
    }

    @Test
    void rejectsHeadersAboveLimit() throws Exception {
        assertEquals(200, get("", "a".repeat(15 * 1024)).statusCode());
        assertProblem(get("", "a".repeat(16 * 1024)), ProblemType.REQUEST_HEADER_FIELDS_TOO_LARGE);
        assertEquals(431, get("", "a".repeat(24_500)).statusCode());
    }

    private HttpResponse<String> get(String query, String cookie) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(verdicts + query))
                .header("Cookie", cookie)
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        assertEquals(HttpClient.Version.HTTP_2, response.version());
        return response;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/health/well"})
    void respondsToHeadOnHealthWithoutBody(String path) throws Exception {
        URI health = verdicts.resolve(path);
        HttpResponse<String> get = client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());
        HttpResponse<String> head = client.send(
                HttpRequest.newBuilder(health)
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertEquals(HttpClient.Version.HTTP_2, head.version());
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        for (String header : List.of("Content-Type", "Cache-Control")) {
            assertEquals(get.headers().allValues(header), head.headers().allValues(header));
        }
    }

    private HttpResponse<String> post(BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(verdicts)
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        assertEquals(HttpClient.Version.HTTP_2, response.version());
        return response;
    }

    private static void assertTooLarge(HttpResponse<String> response) {
        assertProblem(response, ProblemType.PAYLOAD_TOO_LARGE);
    }

    private static void assertProblem(HttpResponse<String> response, ProblemType type) {
        assertEquals(type.status(), response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        assertTrue(response.headers().firstValue("Connection").isEmpty(), "it is forbidden in HTTP/2");
        assertTrue(response.body().contains(type.path()), response.body());
    }

    private static BodyPublisher undeclared(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body(length)));
    }

    private static byte[] body(int length) {
        return (PROFILE + " ".repeat(length - PROFILE.length())).getBytes(StandardCharsets.UTF_8);
    }
}
