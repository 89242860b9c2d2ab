package dev.frameworkadvisor.store;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, which protects its own storage. Requires an unshared session for each connection. */
public final class Postgresql implements DatabaseProduct {

    private static final String POOLING = "The service needs sessions of PostgreSQL, which a connection pooler such as"
            + " PgBouncer shares between clients. Connect to PostgreSQL directly, or set pool_mode = session and"
            + " ignore_startup_parameters = extra_float_digits,options in PgBouncer.";

    /** SQLSTATE of a statement that was interrupted. */
    private static final String QUERY_CANCELED = "57014";

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
            if (mayOpenAnother(dataSource)) {
                requireOwnSessions(connection, dataSource);
            }
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

    private static boolean mayOpenAnother(DataSource dataSource) {
        return !(dataSource instanceof AgroalDataSource pool)
                || pool.getConfiguration().connectionPoolConfiguration().maxSize() > 1;
    }

    /** A pooler that shares sessions serves two idle connections with the same process of PostgreSQL. */
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

    @Override
    public String position() {
        return "strpos";
    }

    @Override
    public Limit limit(Statement statement, Duration time) throws SQLException {
        statement.setQueryTimeout(Math.toIntExact(time.toSeconds()));
        return () -> {};
    }

    @Override
    public boolean isInterrupted(SQLException failure) {
        return QUERY_CANCELED.equals(failure.getSQLState());
    }
}
