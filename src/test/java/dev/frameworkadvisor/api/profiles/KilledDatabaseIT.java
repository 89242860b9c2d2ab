package dev.frameworkadvisor.api.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.frameworkadvisor.api.profiles.fixtures.KillUnderLoad;
import dev.frameworkadvisor.api.profiles.fixtures.KillablePostgresql;
import dev.frameworkadvisor.api.profiles.fixtures.Ledger;
import dev.frameworkadvisor.api.profiles.fixtures.ServiceProcess;
import dev.frameworkadvisor.api.profiles.fixtures.Writer;
import dev.frameworkadvisor.store.fixtures.AtOnce;
import dev.frameworkadvisor.store.fixtures.Engine;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed or frozen while the service writes; the service must keep running. */
@Tag("full")
class KilledDatabaseIT {

    private static final int CROWD = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private KillablePostgresql postgresql;
    private ServiceProcess service;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        postgresql = new KillablePostgresql();
        service = ServiceProcess.start(Engine.POSTGRESQL.choice(postgresql.url()));
    }

    @AfterEach
    void stop() throws IOException {
        service.close();
        postgresql.close();
    }

    @Test
    void reconnectsWithoutLossAfterPostgresqlIsKilled() throws IOException, InterruptedException, ExecutionException {
        Ledger ledger = new Ledger();
        for (int round = 0; round < 2; round++) {
            int before = ledger.acknowledged();
            KillUnderLoad.run(service, ledger, "round " + round, postgresql::kill);
            assertTrue(ledger.acknowledged() >= before + KillUnderLoad.WRITES);
            assertOnlyStoredIsUnavailable();

            postgresql.startAgain();
            awaitReadiness();
            ledger.assertKeptBy(service);
        }
        assertEquals(201, create("after all").statusCode());
    }

    @Test
    void reportsTimeoutOfLock() throws IOException, InterruptedException, SQLException {
        assertEquals(201, create("before").statusCode());
        try (Connection colleague = DriverManager.getConnection(postgresql.url());
                Statement lock = colleague.createStatement()) {
            colleague.setAutoCommit(false);
            lock.execute("LOCK TABLE profiles, portfolio_counts IN ACCESS EXCLUSIVE MODE");

            assertOnlyStoredIsRejected();
            colleague.rollback();
        }
        assertEquals(201, create("after").statusCode());
        assertEquals(2, service.json("/api/v1/portfolio").path("profiles").asInt());
    }

    @Test
    void reportsUnavailableWhilePostgresqlIsStopped() throws IOException, InterruptedException, ExecutionException {
        assertEquals(201, create("before").statusCode());
        JsonNode check = checkOfAStoredProfile();
        openConnections();
        Thread.sleep(600);
        postgresql.freeze();
        try {
            List<CompletableFuture<Integer>> crowd = Stream.generate(
                            () -> List.of(service.status("/api/v1/portfolio"), service.status("/api/v1/checks", check)))
                    .limit(CROWD / 2)
                    .flatMap(List::stream)
                    .toList();
            assertTimeout(Duration.ofSeconds(2), this::assertStatelessResponds);
            for (CompletableFuture<Integer> client : crowd) {
                assertEquals(503, client.get());
            }
            assertOnlyStoredIsUnavailable();
        } finally {
            postgresql.thaw();
        }
        awaitReadiness();
        assertEquals(201, create("after").statusCode());
    }

    @Test
    void startsWithoutDatabase() throws IOException, InterruptedException {
        service.close();
        postgresql.kill();

        service = ServiceProcess.start(Engine.POSTGRESQL.choice(postgresql.url()));
        assertOnlyStoredIsUnavailable();

        postgresql.startAgain();
        awaitReadiness();
        assertEquals(201, create("first").statusCode());
    }

    /** Sends several requests that wait at the same time, so that the service opens a connection for each. */
    private void openConnections() throws InterruptedException, ExecutionException {
        AtOnce.times(9, client -> {
            try (Connection colleague = DriverManager.getConnection(postgresql.url());
                    Statement lock = colleague.createStatement()) {
                if (client == 0) {
                    colleague.setAutoCommit(false);
                    lock.execute("LOCK TABLE profiles, portfolio_counts IN ACCESS EXCLUSIVE MODE");
                    Thread.sleep(1_000);
                    return 200;
                }
                Thread.sleep(300);
                return service.get("/api/v1/portfolio").statusCode();
            } catch (IOException | InterruptedException | SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private HttpResponse<String> create(String name) throws IOException, InterruptedException {
        return service.send("POST", "/api/v1/profiles", Writer.profile(name, 0));
    }

    private JsonNode checkOfAStoredProfile() throws IOException, InterruptedException {
        String id = service.json("/api/v1/profiles").at("/profiles/0/id").asText();
        return JsonNodeFactory.instance.objectNode().put("declared", "DJANGO").put("profileId", id);
    }

    private void assertOnlyStoredIsUnavailable() throws IOException, InterruptedException {
        assertOnlyStoredIsRejected();
        HttpResponse<String> readiness = service.get("/q/health/ready");
        assertEquals(503, readiness.statusCode());
        assertTrue(readiness.body().contains("\"reason\""), readiness.body());
        assertEquals(200, service.get("/q/health/live").statusCode());
    }

    private void assertOnlyStoredIsRejected() throws IOException, InterruptedException {
        for (String path : List.of("/api/v1/profiles", "/api/v1/portfolio")) {
            assertUnavailable(assertTimeout(PATIENCE, () -> service.get(path)));
            assertStatelessResponds();
        }
        assertUnavailable(assertTimeout(PATIENCE, () -> create("nobody's")));
        assertStatelessResponds();
    }

    private static void assertUnavailable(HttpResponse<String> response) {
        assertEquals(503, response.statusCode(), response.body());
        assertEquals("5", response.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(response.body().contains("\"/problems/store-unavailable\""), response.body());
    }

    private void assertStatelessResponds() throws IOException, InterruptedException {
        HttpResponse<String> verdict =
                service.send("POST", "/api/v1/verdicts?view=summary", Writer.profile("stateless", 3));
        assertEquals(200, verdict.statusCode(), verdict.body());
    }

    private void awaitReadiness() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (service.get("/q/health/ready").statusCode() != 200) {
            assertTrue(System.nanoTime() - end < 0, "it is not ready again: " + service.log());
            Thread.sleep(100);
        }
    }
}
