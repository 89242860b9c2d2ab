package dev.frameworkadvisor.http.connection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.http.fixtures.RawConnection;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients that send too slowly, more of them than the service has threads. */
@QuarkusIntegrationTest
@Tag("full")
class SlowClientsIT {

    private static final int MORE_THAN_THREADS = 210;

    @TestHTTPResource
    URI service;

    private final List<RawConnection> connections = new ArrayList<>();

    private RawConnection open(String request) throws IOException {
        RawConnection connection = RawConnection.open(service).send(request);
        connections.add(connection);
        return connection;
    }

    @AfterEach
    void close() throws IOException {
        for (RawConnection connection : connections) {
            connection.close();
        }
    }

    private void assertServed(String path) throws IOException {
        try (RawConnection other = RawConnection.open(service)) {
            String response = other.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .response();
            assertTrue(response.startsWith("HTTP/1.1 200 "), response);
        }
    }

    @Test
    void slowBodiesOccupyNoThread() throws IOException {
        String request = "POST /api/v1/profiles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 60000\r\n\r\n{";
        for (int i = 0; i < MORE_THAN_THREADS; i++) {
            open(request);
        }

        assertServed("/q/health/ready");
        assertServed("/api/v1/profiles");
        for (RawConnection connection : connections) {
            String response = connection.untilClosed();
            assertTrue(response.startsWith("HTTP/1.1 408 "), response);
            assertTrue(response.contains("/problems/request-timeout"), response);
        }
    }

    @Test
    void silentBatchesLoseTheirSlots() throws IOException {
        String batch = "POST /api/v1/verdicts/batch HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
        RawConnection silent = open(batch);
        RawConnection started = open(batch + "f\r\n{\"answers\":{}}\n\r\n");

        String rejected = silent.untilClosed();
        assertTrue(rejected.startsWith("HTTP/1.1 408 "), rejected);
        String ended = started.untilClosed();
        assertTrue(ended.startsWith("HTTP/1.1 200 "), ended);
        assertTrue(ended.contains("\"decisionId\""), ended);
        assertTrue(ended.stripTrailing().endsWith("0"), ended);
        assertTrue(ended.contains("\"type\":\"/problems/request-timeout\""), ended);
    }
}
