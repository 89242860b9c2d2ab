package dev.frameworkadvisor.http.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.api.profiles.fixtures.ServiceProcess;
import dev.frameworkadvisor.http.fixtures.RawConnection;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Stopping the service while requests are in progress. */
@Tag("full")
class StoppedServiceIT {

    private static final int CLIENTS = 16;

    private static final String BODY = "{\"name\":\"stop\",\"answers\":{\"team-size\":\"large\"}}";
    private static final String CREATE = "POST /api/v1/profiles HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: " + BODY.length() + "\r\n\r\n" + BODY;
    private static final String READY = "GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final AtomicInteger created = new AtomicInteger();

    private static Map<String, String> settings() throws IOException {
        return Map.of(
                "advisor.sqlite.file",
                Files.createTempDirectory("store").resolve("advisor.db").toString());
    }

    @Test
    void completesReceivedRequests() throws Exception {
        Map<String, String> settings = settings();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (ServiceProcess service = ServiceProcess.start(settings)) {
            List<Future<Integer>> cutOff = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                cutOff.add(clients.submit(() -> createUntilStopped(URI.create(service.address()))));
            }
            while (created.get() < 200) {
                Thread.sleep(5);
            }
            service.stop();
            assertTrue(service.hasEndedWithin(Duration.ofSeconds(15)), "still running");
            for (Future<Integer> client : cutOff) {
                assertEquals(0, client.get());
            }
        } finally {
            clients.shutdownNow();
        }
        try (ServiceProcess service = ServiceProcess.start(settings)) {
            assertEquals(
                    created.get(),
                    service.json("/api/v1/profiles?limit=1").path("total").asInt());
        }
    }

    /** Returns the number of requests that got no response: 0 or 1. */
    private int createUntilStopped(URI service) throws IOException {
        while (true) {
            try (RawConnection connection = RawConnection.open(service)) {
                boolean open = true;
                while (open) {
                    String response = connection.send(CREATE).response();
                    if (!response.startsWith("HTTP/1.1 201 ")) {
                        assertTrue(response.startsWith("HTTP/1.1 503 "), response);
                        return 0;
                    }
                    created.incrementAndGet();
                    open = !response.toLowerCase().contains("connection: close");
                }
            } catch (ConnectException stopped) {
                return 0;
            } catch (IOException lost) {
                return 1;
            }
        }
    }

    @Test
    void failsReadinessFirstAndCompletesABatch() throws Exception {
        String line = "{\"answers\":{}}" + " ".repeat(1100) + "\n";
        String chunk = Integer.toHexString(line.length()) + "\r\n" + line + "\r\n";
        try (ServiceProcess service = ServiceProcess.start(settings());
                RawConnection batch = RawConnection.open(URI.create(service.address()))) {
            batch.send("POST /api/v1/verdicts/batch HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk);
            String head = batch.response();
            assertTrue(head.startsWith("HTTP/1.1 200 "), head);

            service.stop();
            awaitNotReady(URI.create(service.address()));
            String rest = batch.send(chunk + "0\r\n\r\n").untilClosed();

            assertEquals(2, rest.split("decisionId", -1).length - 1, rest);
            assertTrue(rest.endsWith("0\r\n\r\n"), rest);
            assertTrue(service.hasEndedWithin(Duration.ofSeconds(5)), "still running");
        }
    }

    private static void awaitNotReady(URI service) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        String response;
        do {
            Thread.sleep(20);
            try (RawConnection probe = RawConnection.open(service)) {
                response = probe.send(READY).response();
            }
        } while (response.startsWith("HTTP/1.1 200 ") && System.nanoTime() - end < 0);
        assertTrue(response.startsWith("HTTP/1.1 503 "), response);
    }
}
