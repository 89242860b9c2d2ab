package dev.frameworkadvisor.store;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ExecutorRecorder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoreReadinessTest {

    private static final int MOST_THREADS =
            Math.max(200, 8 * Runtime.getRuntime().availableProcessors());

    @Inject
    @DataSource("sqlite")
    AgroalDataSource sqlite;

    @Test
    void reportsDownWithoutCause() throws SQLException, InterruptedException {
        execute("ALTER TABLE heartbeats RENAME TO gone");
        try {
            Response readiness = readinessWith(503);

            assertEquals(
                    "The database cannot be used as it is. The log of the service names the cause.",
                    readiness.path("checks.find { it.name == 'store' }.data.reason"));
            assertEquals("DOWN", readiness.path("checks.find { it.name == 'store' }.status"));
            assertFalse(readiness.asString().matches("(?s).*(Exception|java|heartbeats|SQL).*"), readiness.asString());
        } finally {
            execute("ALTER TABLE gone RENAME TO heartbeats");
        }
        readinessWith(200);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = sqlite.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A result of the probe is reused for one second. */
    private static Response readinessWith(int status) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        Response readiness = get("/q/health/ready");
        while (readiness.statusCode() != status && System.nanoTime() - end < 0) {
            Thread.sleep(100);
            readiness = get("/q/health/ready");
        }
        assertEquals(status, readiness.statusCode(), readiness.asString());
        return readiness;
    }

    /** Blocks every thread for requests, as slow request bodies can. */
    @Test
    void respondsWhileAllThreadsForRequestsAreBusy() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Executor threads = ExecutorRecorder.getCurrent();
        CountDownLatch busy = new CountDownLatch(MOST_THREADS);
        for (int thread = 0; thread < 2 * MOST_THREADS; thread++) {
            threads.execute(() -> occupy(busy, end));
        }
        try {
            assertTrue(busy.await(30, TimeUnit.SECONDS));

            RestAssuredConfig impatient = RestAssuredConfig.config()
                    .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 10_000));
            for (String path : List.of("/q/health/live", "/q/health/ready", "/q/health")) {
                given().config(impatient).get(path).then().statusCode(200);
                given().config(impatient).head(path).then().statusCode(200);
            }
        } finally {
            end.countDown();
        }
    }

    private static void occupy(CountDownLatch busy, CountDownLatch end) {
        busy.countDown();
        try {
            end.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
