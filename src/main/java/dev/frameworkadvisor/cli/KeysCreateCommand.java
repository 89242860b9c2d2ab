package dev.frameworkadvisor.cli;

import com.fasterxml.uuid.Generators;
import dev.frameworkadvisor.access.KeyText;
import dev.frameworkadvisor.access.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "create",
        description = {
            "Creates an access key and prints it.",
            "Without --database, nothing is stored: use the key as advisor.access.bootstrap-key.",
            "With --database, the key is stored, and the service accepts it from then on. The service must have been"
                    + " started with this database once, so that its tables exist. The environment variables"
                    + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD are the user of PostgreSQL."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  framework-advisor keys create",
            "  framework-advisor keys create --database jdbc:sqlite:data/advisor.db --label \"First admin\" --role admin --owner ops"
        })
final class KeysCreateCommand implements Callable<Integer> {

    private static final String SQLITE = "jdbc:sqlite:";

    private static final String INSERT =
            "INSERT INTO access_keys (id, hash, prefix, label, role, owner, created_at, expires_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int LONGEST_TEXT = 200;

    @Option(names = "--database", paramLabel = "URL", description = "JDBC URL of the database of the service.")
    @Nullable
    String database;

    @Option(names = "--label", paramLabel = "TEXT", description = "What the key is for. Required with --database.")
    @Nullable
    String label;

    @Option(names = "--role", paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}. Required with --database.")
    @Nullable
    Role role;

    @Option(names = "--owner", paramLabel = "OWNER", description = "Owner of the profiles. Required with --database.")
    @Nullable
    String owner;

    @Option(names = "--expires", paramLabel = "DATE", description = "Last day, such as 2027-03-31, in UTC.")
    @Nullable
    LocalDate expires;

    private final Terminal terminal;
    private final Clock clock;

    KeysCreateCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        String key = KeyText.random();
        if (database != null) {
            store(database, key);
        } else if (label != null || role != null || owner != null || expires != null) {
            throw new UnusableInputException("--label, --role, --owner and --expires need --database");
        }
        terminal.write((key + "\n").getBytes(StandardCharsets.UTF_8));
        return ExitCode.PASS;
    }

    private void store(String url, String key) {
        requireFile(url);
        String purpose = required("--label", label);
        String holder = required("--owner", owner);
        if (role == null) {
            throw new UnusableInputException("--role is required with --database");
        }
        try (Connection connection = DriverManager.getConnection(url, credentials());
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, Generators.timeBasedEpochGenerator().generate().toString());
            insert.setString(2, KeyText.hash(key));
            insert.setString(3, KeyText.prefix(key));
            insert.setString(4, purpose);
            insert.setString(5, role.label());
            insert.setString(6, holder);
            insert.setLong(7, clock.millis());
            insert.setObject(8, expiry());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new UnusableInputException(
                    "the key cannot be stored: " + Terminal.plain(String.valueOf(e.getMessage())));
        }
    }

    private @Nullable Long expiry() {
        if (expires == null) {
            return null;
        }
        long end = expires.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        if (end <= clock.millis()) {
            throw new UnusableInputException("--expires must not be in the past");
        }
        return end;
    }

    /** SQLite would create an empty file, with a misspelt name too. */
    private static void requireFile(String url) {
        if (url.startsWith(SQLITE) && !Files.exists(Path.of(url.substring(SQLITE.length())))) {
            throw new UnusableInputException(url.substring(SQLITE.length()) + " does not exist");
        }
    }

    private static String required(String option, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new UnusableInputException(option + " is required with --database, and has at most 200 characters");
        }
        return text;
    }

    private static Properties credentials() {
        Properties credentials = new Properties();
        put(credentials, "user", "QUARKUS_DATASOURCE_USERNAME");
        put(credentials, "password", "QUARKUS_DATASOURCE_PASSWORD");
        return credentials;
    }

    private static void put(Properties credentials, String name, String variable) {
        String value = System.getenv(variable);
        if (value != null) {
            credentials.setProperty(name, value);
        }
    }
}
