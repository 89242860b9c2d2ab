package dev.frameworkadvisor.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What the service does differently for each database product. */
public interface DatabaseProduct {

    /** The largest number of transactions that write at the same time; further ones wait in order. */
    int writers();

    /**
     * Checks the database before its tables are migrated.
     *
     * @throws UnusableDatabaseException if the service must not use the database
     * @throws SQLException if the database is unavailable
     */
    void inspect(DataSource dataSource) throws SQLException;

    /** Remembers the storage that was opened; called once the tables are up to date. */
    void opened();

    /**
     * Returns why committed changes would be missing after a restart; null while the storage is intact. Called for each
     * request, and again before a commit is acknowledged, so it costs at most two system calls.
     *
     * @param connected whether a connection is open, so that all files of the database must exist
     */
    @Nullable
    String loss(boolean connected);

    /** Examines an error. If it proves that the storage is damaged, {@link #loss} reports it from then on. */
    void examine(SQLException failure);

    /** Removes what deleted rows left in the files; false if it must be repeated later. */
    boolean erase(Connection connection) throws SQLException;

    /** Name of the function that returns where a text contains another, from 1; 0 if it does not. */
    String position();

    /**
     * Interrupts a statement that takes longer; close the limit when the statement has ended.
     *
     * @param time in whole seconds
     */
    Limit limit(Statement statement, Duration time) throws SQLException;

    /** Whether an error means that a limit has interrupted a statement. */
    boolean isInterrupted(SQLException failure);

    /** A limit in force. */
    @FunctionalInterface
    interface Limit extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}
