package dev.frameworkadvisor.api.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.api.profiles.fixtures.ServiceProcess;
import dev.frameworkadvisor.store.fixtures.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Start of the packaged service with an unusable store. */
@Tag("full")
class RefusedStoreIT {

    private static final String NEWER_TABLES = "The database has tables of version 99, which a newer release has"
            + " created. Start that release, or restore a backup from before its start.";

    private static void changeAsANewerReleaseWould(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection
                    .createStatement()
                    .execute("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
                            + " checksum, installed_by, execution_time, success) SELECT 99, '99', 'newer', type,"
                            + " 'V99__newer.sql', 7, installed_by, 1, success FROM flyway_schema_history"
                            + " WHERE installed_rank = 1");
        }
    }

    private static void assertStopsTheStart(Map<String, String> settings, String message)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("service", ".log");
        Process service = ServiceProcess.launch(settings, log);
        assertTrue(service.waitFor(60, TimeUnit.SECONDS));

        String output = Files.readString(log);
        assertNotEquals(0, service.exitValue(), output);
        assertEquals(1, output.split(Pattern.quote(message), -1).length - 1, output);
        assertFalse(output.contains("\tat "), "no stack trace: " + output);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void rejectsDatabaseOfNewerRelease(Engine engine) throws IOException, InterruptedException, SQLException {
        String url = engine.empty();
        Map<String, String> settings = engine.choice(url);
        ServiceProcess.start(settings).close();
        changeAsANewerReleaseWould(url);

        assertStopsTheStart(settings, NEWER_TABLES);
    }

    @Test
    void failsStartOnUnknownKind() throws IOException, InterruptedException {
        assertStopsTheStart(
                Map.of("advisor.store", "oracle"), "advisor.store must be sqlite or postgresql, not \"oracle\".");
    }

    @Test
    void failsStartWithoutAddress() throws IOException, InterruptedException {
        assertStopsTheStart(
                Map.of("advisor.store", "postgresql"),
                "advisor.store is postgresql, so quarkus.datasource.jdbc.url must be the address of the database");
    }
}
