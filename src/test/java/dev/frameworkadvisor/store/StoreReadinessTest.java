package dev.frameworkadvisor.store;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoreReadinessTest {

    @Inject
    @DataSource("sqlite")
    AgroalDataSource sqlite;

    @Test
    void tellsThatTheStoreIsDownButNothingOfItsInsides() throws SQLException, InterruptedException {
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

    /** What was found last holds for a second. */
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
}
