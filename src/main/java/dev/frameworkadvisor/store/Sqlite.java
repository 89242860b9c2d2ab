package dev.frameworkadvisor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * SQLite: one file. SQLite keeps writing to a file that was deleted, moved or replaced, and those changes are missing after
 * the next start. Once that or damage is found, the store stays unavailable until the service starts again.
 */
public final class Sqlite implements DatabaseProduct {

    private static final Logger LOG = Logger.getLogger(Sqlite.class);

    /** Maximum duration of the check of the content at start; a larger file is checked in part. */
    private static final Duration LONGEST_CHECK = Duration.ofSeconds(5);

    /** SQLite allows one transaction to write at a time; a fair queue in the service avoids polling for its lock. */
    private static final int WRITERS = 1;

    private static final String DAMAGED = "The database file is damaged.";

    private final DatabaseFile file;
    private final AtomicReference<@Nullable String> loss = new AtomicReference<>();

    public Sqlite(Path file) {
        this.file = new DatabaseFile(file);
    }

    @Override
    public int writers() {
        return WRITERS;
    }

    @Override
    public void inspect(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                TimeLimit limit = TimeLimit.of(connection, LONGEST_CHECK);
                Statement statement = connection.createStatement()) {
            checkContent(statement, limit);
            file.expectLog(first(statement, "PRAGMA journal_mode").equals("wal"));
        } catch (SQLException failure) {
            if (isDamage(failure)) {
                throw damaged(SqlErrors.reason(failure));
            }
            throw failure;
        }
    }

    private void checkContent(Statement statement, TimeLimit limit) throws SQLException {
        try {
            String found = first(statement, "PRAGMA quick_check(1)");
            if (!found.equals("ok")) {
                throw damaged(found);
            }
        } catch (SQLException failure) {
            if (!limit.isExceeded()) {
                throw failure;
            }
            LOG.infof("Check of the database incomplete because it is large: seconds=%d", LONGEST_CHECK.toSeconds());
        }
    }

    private static String first(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private UnusableDatabaseException damaged(String reason) {
        return new UnusableDatabaseException("The database file " + file + " is damaged, or is not an SQLite database: "
                + reason.replaceAll("\\s+", " ") + ". Restore a backup, without the files that end in -wal and -shm.");
    }

    @Override
    public void opened() {
        file.remember();
    }

    @Override
    public @Nullable String loss(boolean connected) {
        String known = loss.get();
        if (known != null) {
            return known;
        }
        try {
            String found = file.change(connected);
            return found == null ? null : lose(found, "the files have changed");
        } catch (IOException unknown) {
            return "The database file cannot be examined.";
        }
    }

    @Override
    public void examine(SQLException failure) {
        if (isDamage(failure)) {
            lose(DAMAGED, SqlErrors.reason(failure));
        }
    }

    private String lose(String reason, String cause) {
        if (loss.compareAndSet(null, reason)) {
            LOG.errorf(
                    "%s No stored profile can be read or changed until the service is started again: file=%s cause=\"%s\"",
                    reason, file, cause);
            file.detachLog();
        }
        return reason;
    }

    private static boolean isDamage(SQLException failure) {
        int code = SqlErrors.code(failure) & 0xff;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    /** Moves all changes into the file and truncates the log, which still contains older content of the changed pages. */
    @Override
    public boolean erase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return result.next() && result.getInt("busy") == 0;
        }
    }

    @Override
    public String position() {
        return "instr";
    }

    /** The driver's own query timeout only limits how long a statement waits for a lock. */
    @Override
    public Limit limit(Statement statement, Duration time) throws SQLException {
        return TimeLimit.of(statement.getConnection(), time);
    }

    @Override
    public boolean isInterrupted(SQLException failure) {
        return (failure.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_INTERRUPT.code;
    }
}
