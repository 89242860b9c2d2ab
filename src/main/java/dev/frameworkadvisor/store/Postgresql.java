package dev.frameworkadvisor.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: a server that protects its own storage, if it is reached as the service needs it. */
public final class Postgresql implements DatabaseProduct {

    private static final String POOLING = "The service needs sessions of PostgreSQL, which a connection pooler such as"
            + " PgBouncer shares between clients. Connect to PostgreSQL directly, or set pool_mode = session and"
            + " ignore_startup_parameters = options in PgBouncer.";

    /** How often two connections are compared: a pooler may give them different sessions by chance. */
    private static final int COMPARISONS = 5;

    @Override
    public int writers() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void inspect(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            requireEncoding(value(connection, "SHOW server_encoding"));
            requireOwnSessions(connection, dataSource);
        } catch (SQLException failure) {
            if (SqlErrors.reason(failure).contains("unsupported startup parameter")) {
                throw new UnusableDatabaseException(POOLING);
            }
            throw failure;
        }
    }

    static void requireEncoding(String encoding) {
        if (!encoding.equals("UTF8")) {
            throw new UnusableDatabaseException("The database has the encoding " + encoding
                    + ", which cannot store all names. Create it with ENCODING 'UTF8'.");
        }
    }

    /** A pooler in transaction mode gives each transaction any of its sessions, and two connections the same one. */
    private static void requireOwnSessions(Connection connection, DataSource dataSource) throws SQLException {
        try (Connection other = dataSource.getConnection()) {
            int own = process(connection);
            for (int round = 0; round < COMPARISONS; round++) {
                if (process(other) == own || process(connection) != own) {
                    throw new UnusableDatabaseException(POOLING);
                }
            }
        }
    }

    private static int process(Connection connection) throws SQLException {
        return Integer.parseInt(value(connection, "SELECT pg_backend_pid()"));
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void opened() {}

    @Override
    public @Nullable String loss(boolean connected) {
        return null;
    }

    @Override
    public void examine(SQLException failure) {}

    @Override
    public boolean erase(Connection connection) {
        return true;
    }
}
