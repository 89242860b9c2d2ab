package dev.frameworkadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.access.KeyText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCreateCommandTest {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/sqlite/V4__access.sql");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Cli.run(new ByteArrayInputStream(new byte[0]), out, err, arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private String error() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsKeyForBootstrap() {
        assertEquals(0, run("keys", "create"));
        assertTrue(KeyText.isWellFormed(printed()), printed());
    }

    @Test
    void storesHashOfKey(@TempDir Path folder) throws SQLException, IOException {
        String url = "jdbc:sqlite:" + folder.resolve("advisor.db");
        String migration = Files.readString(MIGRATION);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            int table = migration.indexOf("CREATE TABLE access_keys");
            statement.executeUpdate(migration.substring(table, migration.indexOf(';', table)));
            assertEquals(
                    0,
                    run("keys", "create", "--database", url, "--label", "First", "--role", "admin", "--owner", "ops"),
                    error());
            try (ResultSet row = statement.executeQuery("SELECT * FROM access_keys")) {
                assertTrue(row.next());
                assertEquals(KeyText.hash(printed()), row.getString("hash"));
                assertEquals("admin", row.getString("role"));
                assertEquals(36, row.getString("id").length());
                row.getLong("expires_at");
                assertTrue(row.wasNull());
            }
        }
    }

    @Test
    void rejectsUnusableArguments(@TempDir Path folder) {
        String url = "jdbc:sqlite:" + folder.resolve("missing.db");

        assertEquals(2, run("keys", "create", "--role", "admin"));
        assertEquals(2, run("keys", "create", "--database", url, "--label", "x", "--role", "admin", "--owner", "x"));
        assertFalse(Files.exists(folder.resolve("missing.db")));
        assertEquals(2, run("keys", "create", "--role", "owner"));
        assertEquals(2, run("keys"));
        assertEquals("", printed());
        assertTrue(error().contains("does not exist"), error());
    }
}
