package dev.frameworkadvisor.store;

import dev.frameworkadvisor.problem.ProblemException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs statements with positional parameters on one connection. */
record Sql(Connection connection, DatabaseProduct product) {

    /** A statement whose cost depends on the number of profiles is interrupted after this time. */
    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(2);

    /** Work with statements on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Sql sql) throws SQLException;
    }

    /** Maps a row to a value. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs a statement and returns the number of changed rows. */
    int update(String statement, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, values);
            return prepared.executeUpdate();
        }
    }

    <T> List<T> list(String statement, Row<T> row, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, values);
            return all(prepared, row);
        }
    }

    /**
     * Returns all rows of a statement whose cost depends on the number of profiles.
     *
     * @throws ProblemException of type {@code STORE_UNAVAILABLE} if it takes longer than two seconds
     */
    <T> List<T> search(String statement, Row<T> row, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement);
                DatabaseProduct.Limit limit = product.limit(prepared, LONGEST_SEARCH)) {
            Objects.requireNonNull(limit);
            bind(prepared, values);
            return all(prepared, row);
        } catch (SQLException failure) {
            if (product.isInterrupted(failure)) {
                throw SqlErrors.tooSlow(LONGEST_SEARCH);
            }
            throw failure;
        }
    }

    /** Returns the first row; empty without rows. */
    <T> Optional<T> first(String statement, Row<T> row, @Nullable Object... values) throws SQLException {
        return list(statement, row, values).stream().findFirst();
    }

    private static <T> List<T> all(PreparedStatement prepared, Row<T> row) throws SQLException {
        try (ResultSet rows = prepared.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        }
    }

    private static void bind(PreparedStatement prepared, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
    }
}
