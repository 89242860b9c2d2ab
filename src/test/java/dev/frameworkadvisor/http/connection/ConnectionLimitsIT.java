package dev.frameworkadvisor.http.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.http.RequestLimits;
import dev.frameworkadvisor.http.fixtures.RawConnection;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Limits of one connection. */
@QuarkusIntegrationTest
@Tag("full")
class ConnectionLimitsIT {

    private static final String GET = "GET /api/v1/frameworks/django HTTP/1.1\r\nHost: localhost\r\n";
    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes();
    private static final byte[] EMPTY_SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};
    private static final int MAX_CONCURRENT_STREAMS = 3;

    @TestHTTPResource
    URI service;

    private static String headers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + ": b\r\n").collect(Collectors.joining());
    }

    @Test
    void limitsHeaders() throws IOException {
        try (RawConnection connection = RawConnection.open(service)) {
            String most = GET + headers(RequestLimits.MOST_HEADERS - 1) + "\r\n";
            assertTrue(connection.send(most).response().startsWith("HTTP/1.1 200 "));

            String more = GET + headers(RequestLimits.MOST_HEADERS) + "\r\n";
            String response = connection.send(more).untilClosed();
            assertTrue(response.startsWith("HTTP/1.1 431 "), response);
            assertTrue(response.contains("/problems/request-header-fields-too-large"), response);
        }
    }

    @Test
    void rejectsTooManyHeadersBeforeTheirEnd() throws IOException {
        try (RawConnection connection = RawConnection.open(service)) {
            String response = connection
                    .send(GET + headers(RequestLimits.MOST_HEADERS + 2))
                    .untilClosed();

            assertTrue(response.startsWith("HTTP/1.1 431 "), response);
        }
    }

    @Test
    void limitsTrailers() throws IOException {
        try (RawConnection connection = RawConnection.open(service)) {
            String post = "POST /api/v1/verdicts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\ne\r\n{\"answers\":{}}\r\n0\r\n";

            String response = connection
                    .send(post + headers(RequestLimits.MOST_HEADERS + 1) + "\r\n")
                    .untilClosed();

            assertTrue(response.startsWith("HTTP/1.1 400 "), response);
        }
    }

    @Test
    void servesPipelinedRequestsInOrder() throws IOException {
        try (RawConnection connection = RawConnection.open(service)) {
            StringBuilder requests = new StringBuilder();
            for (int i = 0; i < 500; i++) {
                requests.append(GET).append("X-Request-Id: r").append(i).append("\r\n\r\n");
            }
            connection.send(requests.toString());

            for (int i = 0; i < 500; i++) {
                String response = connection.response();
                assertTrue(response.contains("X-Request-Id: r" + i + "\r\n"), response);
            }
        }
    }

    /** The service stops reading requests while its responses are not read, so sending blocks. */
    @Test
    void stopsReadingWhenResponsesAreNotRead() throws Exception {
        List<RawConnection> connections = new ArrayList<>();
        String requests = "GET /q/openapi HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(3000);
        try {
            for (int i = 0; i < 4; i++) {
                connections.add(RawConnection.open(service).send(requests));
            }
            try (RawConnection other = RawConnection.open(service)) {
                assertTrue(other.send("GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .response()
                        .startsWith("HTTP/1.1 200 "));
            }
            for (RawConnection connection : connections) {
                assertTrue(connection.response().startsWith("HTTP/1.1 200 "));
            }
        } finally {
            for (RawConnection connection : connections) {
                connection.close();
            }
        }
    }

    @Test
    void limitsStreamsOfConnection() throws IOException {
        try (RawConnection connection = RawConnection.open(service)) {
            connection.send(PREFACE).send(EMPTY_SETTINGS);

            byte[] head = connection.read(9);
            int length = (head[0] & 0xff) << 16 | (head[1] & 0xff) << 8 | head[2] & 0xff;
            ByteBuffer settings = ByteBuffer.wrap(connection.read(length));

            assertEquals(4, head[3], "a SETTINGS frame");
            boolean limited = false;
            while (settings.hasRemaining()) {
                boolean isStreams = settings.getShort() == MAX_CONCURRENT_STREAMS;
                limited |= settings.getInt() == 64 && isStreams;
            }
            assertTrue(limited);
        }
    }

    @Test
    void sendsContinueOnceToReadBody() throws IOException {
        String expect = "Expect: 100-continue\r\nContent-Length: 14\r\n";
        try (RawConnection connection = RawConnection.open(service)) {
            connection.send("POST /api/v1/verdicts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + expect + "\r\n");
            assertEquals("HTTP/1.1 100 Continue\r\n\r\n", connection.response());
            assertTrue(connection.send("{\"answers\":{}}").response().startsWith("HTTP/1.1 200 "));
        }
        for (String rejected : List.of(
                "POST /api/v1/nothing HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + expect,
                "POST /api/v1/verdicts HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n" + expect,
                "DELETE /api/v1/verdicts HTTP/1.1\r\nHost: localhost\r\n" + expect)) {
            try (RawConnection connection = RawConnection.open(service)) {
                String response = connection.send(rejected + "\r\n").response();
                assertTrue(response.startsWith("HTTP/1.1 4"), response);
                assertFalse(response.contains("100 Continue"), response);
            }
        }
    }
}
