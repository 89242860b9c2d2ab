package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that start batches and do not complete them. */
@QuarkusTest
class BoundedStreamsApiTest {

    private static final String BATCH = "/api/v1/verdicts/batch";

    /** More than the number of worker threads. */
    private static final int MANY = 210;

    private static final int PLACES_OF_A_CLIENT = 8;

    private static final String HALF_A_LINE = "POST " + BATCH + " HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n";

    @TestHTTPResource
    URI service;

    private final List<Socket> clients = new ArrayList<>();

    private void begin(int batches) throws IOException {
        for (int batch = 0; batch < batches; batch++) {
            Socket client = new Socket(service.getHost(), service.getPort());
            clients.add(client);
            client.getOutputStream().write(HALF_A_LINE.getBytes(US_ASCII));
        }
    }

    @AfterEach
    void leave() throws IOException, InterruptedException {
        for (Socket client : clients) {
            client.close();
        }
        assertServed();
    }

    private static Response batch() {
        return given().contentType("application/x-ndjson")
                .body("{\"answers\": {}}\n".getBytes(US_ASCII))
                .post(BATCH);
    }

    /**
     * Returns the response when no slot is free. A slot that becomes free in the meantime is taken by another batch.
     */
    private Response rejected() throws IOException, InterruptedException {
        Response response = batch();
        for (int more = 0; response.statusCode() == 200 && more < 100; more++) {
            begin(1);
            Thread.sleep(50);
            response = batch();
        }
        assertEquals(503, response.statusCode(), response.asString());
        return response;
    }

    /** Waits for a free slot: the service may notice later that a client has disconnected. */
    private static void assertServed() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        Response response = batch();
        while (response.statusCode() == 503 && System.nanoTime() - end < 0) {
            Thread.sleep(50);
            response = batch();
        }
        assertEquals(200, response.statusCode(), response.asString());
    }

    @Test
    void leaveThreadsForOtherRequests() throws IOException, InterruptedException {
        begin(MANY);

        rejected()
                .then()
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .body("type", equalTo("/problems/too-many-streams"));
        get("/api/v1/portfolio/drift").then().statusCode(200);
        get("/api/v1/profiles").then().statusCode(200);
        get("/q/health/ready").then().statusCode(200).body(containsString("UP"));
    }

    @Test
    void freeTheirSlotsWhenTheyDisconnect() throws IOException, InterruptedException {
        for (int round = 0; round < 3; round++) {
            begin(PLACES_OF_A_CLIENT);
            rejected();
            for (Socket client : clients) {
                client.close();
            }
            assertServed();
        }
    }
}
