package dev.frameworkadvisor.http.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.frameworkadvisor.contract.fixtures.Contract;
import dev.frameworkadvisor.problem.ProblemType;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that cannot be decoded, sent as raw bytes because client libraries reject them. The limits exist in the
 * packaged service only.
 */
@QuarkusIntegrationTest
class UndecodableRequestsIT {

    private static final String CRITERIA = "GET /api/v1/criteria HTTP/1.1\r\nHost: localhost\r\n";
    private static final String VERDICTS = "POST /api/v1/verdicts HTTP/1.1\r\nHost: localhost\r\n";

    @TestHTTPResource
    URI service;

    @Test
    void rejectsAddressAboveLimit() throws Exception {
        String received = exchange("GET /" + "a".repeat(4096) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertProblem(received, ProblemType.URI_TOO_LONG, null);
    }

    @Test
    void rejectsHeadersAboveLimit() throws Exception {
        String received = exchange(CRITERIA + "Cookie: " + "a".repeat(16 * 1024) + "\r\n\r\n");

        assertProblem(received, ProblemType.REQUEST_HEADER_FIELDS_TOO_LARGE, "/api/v1/criteria");
    }

    @ParameterizedTest
    @CsvSource({
        "UriTooLong, GET /api/v1/verdicts?name=",
        "RequestHeaderFieldsTooLarge, 'GET /api/v1/verdicts HTTP/1.1\r\nCookie: '"
    })
    void respondsAsContractExample(String response, String request) throws Exception {
        String received = exchange(request + "a".repeat(16 * 1024) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        JsonNode examples =
                Contract.read().at("/components/responses/" + response + "/content/application~1problem+json/examples");
        JsonNode example = examples.properties().iterator().next().getValue();
        assertEquals(example.path("value"), Contract.json(received.substring(received.indexOf("\r\n\r\n"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "", "GET / HTTP/x.y", "GET / / HTTP/1.1"})
    void rejectsMalformedFirstLine(String line) throws Exception {
        assertProblem(exchange(line + "\r\nHost: localhost\r\n\r\n"), ProblemType.BAD_REQUEST, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: two",
                "Content-Length: -2",
                "Content-Length: 2\r\nContent-Length: 3",
                "A b: c",
                ": c"
            })
    void rejectsMalformedHeaders(String header) throws Exception {
        assertProblem(exchange(VERDICTS + header + "\r\n\r\n{}"), ProblemType.BAD_REQUEST, "/api/v1/verdicts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-One: 1\r\n 2",
                "X-One: 1\r\n\tX-Two: 2",
                "X-One: 1\r\n ",
                "X-One: 1\n a: b",
                "X-One:\r\n\t b\r\nX-Two: c"
            })
    void rejectsFoldedHeaders(String header) throws Exception {
        assertProblem(exchange(VERDICTS + header + "\r\n\r\n{}"), ProblemType.BAD_REQUEST, "/api/v1/verdicts");
    }

    /** Line ends before the first line are skipped. */
    @Test
    void rejectsFoldedHeadersAfterEmptyLines() throws Exception {
        assertProblem(
                exchange("\r\n\r\n" + CRITERIA + "X-One: 1\r\n 2\r\n\r\n"),
                ProblemType.BAD_REQUEST,
                "/api/v1/criteria");
    }

    /** Each line comes in a segment of its own, and a body begins with a space. */
    @Test
    void rejectsFoldedHeadersOfLaterSegments() throws Exception {
        String body = " {\"answers\": {}}";
        String head = VERDICTS + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n";
        String close = "Connection: close\r\n";

        assertTrue(inSegments(head + close, "\r\n", body).startsWith("HTTP/1.1 200 "));
        assertProblem(inSegments(head, " " + close, "\r\n", body), ProblemType.BAD_REQUEST, "/api/v1/verdicts");
        assertProblem(
                inSegments(head + "\r\n" + body + head, " " + close, "\r\n" + body)
                        .split("(?=HTTP/1.1)")[1],
                ProblemType.BAD_REQUEST,
                "/api/v1/verdicts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\r\n{}\r\n", "2\r\n{}x\r\n0\r\n\r\n"})
    void rejectsMalformedBody(String body) throws Exception {
        String request = VERDICTS + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

        assertProblem(exchange(request + body), ProblemType.BAD_REQUEST, "/api/v1/verdicts");
    }

    @Test
    void rejectsOtherTransferCodings() throws Exception {
        String request = VERDICTS + "Content-Type: application/json\r\nTransfer-Encoding: gzip\r\n\r\n{}";

        assertProblem(exchange(request), ProblemType.BAD_REQUEST, "/api/v1/verdicts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS *", "GET nothing"})
    void rejectsTargetsOtherThanPaths(String line) throws Exception {
        assertProblem(exchange(line + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), ProblemType.NOT_FOUND, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a b\r\n", "Host: a\r\nHost: b\r\n", "Host: a\r\nHost: a\r\n"})
    void requiresExactlyOneHost(String host) throws Exception {
        assertProblem(
                exchange("GET /api/v1/criteria HTTP/1.1\r\n" + host + "\r\n"),
                ProblemType.BAD_REQUEST,
                "/api/v1/criteria");
    }

    /** HTTP/1.0 does not define the header. */
    @Test
    void requiresNoHostForHttp10() throws Exception {
        String received = exchange("GET /api/v1/criteria/nothing HTTP/1.0\r\n\r\n");

        assertTrue(received.startsWith("HTTP/1.0 404 "), received);
        assertTrue(received.contains("\"type\":\"/problems/not-found\""), received);
    }

    @Test
    void acceptsAddressOfExactlyTheLimit() throws Exception {
        String address = "/" + "a".repeat(4095);
        String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        assertTrue(exchange("OPTIONS " + address + end).startsWith("HTTP/1.1 404 "));
        assertProblem(exchange("GET " + address + "a" + end), ProblemType.URI_TOO_LONG, null);
    }

    @Test
    void respondsToEarlierRequestsFirst() throws Exception {
        String responses = exchange(CRITERIA + "\r\n" + CRITERIA + "\r\n" + "nonsense\r\n\r\n");

        int last = responses.lastIndexOf("HTTP/1.");
        assertEquals(3, responses.split("HTTP/1\\.. ", -1).length - 1);
        assertEquals(2, responses.substring(0, last).split("HTTP/1.1 200 OK", -1).length - 1);
        assertProblem(responses.substring(last), ProblemType.BAD_REQUEST, null);
    }

    private static void assertProblem(String received, ProblemType type, String instance) {
        int end = received.indexOf("\r\n\r\n");
        String head = received.substring(0, end).toLowerCase();
        assertTrue(head.contains(" " + type.status() + " "), received);
        assertTrue(head.contains("content-type: application/problem+json"), received);
        assertTrue(head.contains("x-content-type-options: nosniff"), received);
        assertTrue(head.contains("x-request-id: "), received);
        assertTrue(head.contains("connection: close"), received);
        JsonObject problem = new JsonObject(received.substring(end));
        assertEquals(type.path(), problem.getString("type"));
        assertEquals(instance, problem.getString("instance"));
    }

    /** Sends the parts of requests one after another and returns all bytes until the connection is closed. */
    private String inSegments(String... parts) throws IOException, InterruptedException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(5000);
            for (String part : parts) {
                socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(50);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends a request and returns all bytes until the connection is closed. */
    private String exchange(String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
