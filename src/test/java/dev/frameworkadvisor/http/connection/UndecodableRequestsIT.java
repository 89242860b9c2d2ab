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

/** Sent as raw bytes, since no client library sends such requests. The limits exist in the packaged service only. */
@QuarkusIntegrationTest
class UndecodableRequestsIT {

    private static final String CRITERIA = "GET /api/v1/criteria HTTP/1.1\r\nHost: localhost\r\n";
    private static final String VERDICTS = "POST /api/v1/verdicts HTTP/1.1\r\nHost: localhost\r\n";

    @TestHTTPResource
    URI service;

    @Test
    void refusesAnAddressOverTheLimit() throws Exception {
        String answer = answer("GET /" + "a".repeat(4096) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertProblem(answer, ProblemType.URI_TOO_LONG, null);
    }

    @Test
    void refusesHeadersOverTheLimit() throws Exception {
        String answer = answer(CRITERIA + "Cookie: " + "a".repeat(16 * 1024) + "\r\n\r\n");

        assertProblem(answer, ProblemType.REQUEST_HEADER_FIELDS_TOO_LARGE, "/api/v1/criteria");
    }

    @ParameterizedTest
    @CsvSource({
        "UriTooLong, GET /api/v1/verdicts?name=",
        "RequestHeaderFieldsTooLarge, 'GET /api/v1/verdicts HTTP/1.1\r\nCookie: '"
    })
    void answersAsTheContractShows(String response, String request) throws Exception {
        String answer = answer(request + "a".repeat(16 * 1024) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        JsonNode examples =
                Contract.read().at("/components/responses/" + response + "/content/application~1problem+json/examples");
        JsonNode example = examples.properties().iterator().next().getValue();
        assertEquals(example.path("value"), Contract.json(answer.substring(answer.indexOf("\r\n\r\n"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "", "GET / HTTP/x.y", "GET / / HTTP/1.1"})
    void refusesAFirstLineThatIsNone(String line) throws Exception {
        assertProblem(answer(line + "\r\nHost: localhost\r\n\r\n"), ProblemType.BAD_REQUEST, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Length: two", "Content-Length: -2", "Content-Length: 2\r\nContent-Length: 3", "A b: c"})
    void refusesHeadersThatCannotBeRead(String header) throws Exception {
        assertProblem(answer(VERDICTS + header + "\r\n\r\n{}"), ProblemType.BAD_REQUEST, "/api/v1/verdicts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\r\n{}\r\n", "2\r\n{}x\r\n0\r\n\r\n"})
    void refusesABodyThatCannotBeRead(String body) throws Exception {
        String request = VERDICTS + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

        assertProblem(answer(request + body), ProblemType.BAD_REQUEST, "/api/v1/verdicts");
    }

    @Test
    void refusesABodyThatIsTransferredInAnotherWay() throws Exception {
        String request = VERDICTS + "Content-Type: application/json\r\nTransfer-Encoding: gzip\r\n\r\n{}";

        assertProblem(answer(request), ProblemType.BAD_REQUEST, "/api/v1/verdicts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS *", "GET nothing"})
    void servesNothingThatIsNoPath(String line) throws Exception {
        assertProblem(answer(line + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), ProblemType.NOT_FOUND, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a b\r\n", "Host: a\r\nHost: b\r\n", "Host: a\r\nHost: a\r\n"})
    void refusesARequestThatNamesNoSingleHost(String host) throws Exception {
        assertProblem(
                answer("GET /api/v1/criteria HTTP/1.1\r\n" + host + "\r\n"),
                ProblemType.BAD_REQUEST,
                "/api/v1/criteria");
    }

    /** Which HTTP/1.0 knows nothing of. */
    @Test
    void needsNoHostInHttp10() throws Exception {
        String answer = answer("GET /api/v1/criteria/nothing HTTP/1.0\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.0 404 "), answer);
        assertTrue(answer.contains("\"type\":\"/problems/not-found\""), answer);
    }

    @Test
    void readsAnAddressOfExactlyTheLimit() throws Exception {
        String address = "/" + "a".repeat(4095);
        String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        assertTrue(answer("OPTIONS " + address + end).startsWith("HTTP/1.1 404 "));
        assertProblem(answer("GET " + address + "a" + end), ProblemType.URI_TOO_LONG, null);
    }

    @Test
    void answersWhatCameBeforeFirst() throws Exception {
        String answers = answer(CRITERIA + "\r\n" + CRITERIA + "\r\n" + "nonsense\r\n\r\n");

        int refusal = answers.lastIndexOf("HTTP/1.");
        assertEquals(3, answers.split("HTTP/1\\.. ", -1).length - 1);
        assertEquals(2, answers.substring(0, refusal).split("HTTP/1.1 200 OK", -1).length - 1);
        assertProblem(answers.substring(refusal), ProblemType.BAD_REQUEST, null);
    }

    private static void assertProblem(String answer, ProblemType type, String instance) {
        int end = answer.indexOf("\r\n\r\n");
        String head = answer.substring(0, end).toLowerCase();
        assertTrue(head.contains(" " + type.status() + " "), answer);
        assertTrue(head.contains("content-type: application/problem+json"), answer);
        assertTrue(head.contains("x-content-type-options: nosniff"), answer);
        assertTrue(head.contains("x-request-id: "), answer);
        assertTrue(head.contains("connection: close"), answer);
        JsonObject problem = new JsonObject(answer.substring(end));
        assertEquals(type.path(), problem.getString("type"));
        assertEquals(instance, problem.getString("instance"));
    }

    /** All that is sent until the connection is closed. */
    private String answer(String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
