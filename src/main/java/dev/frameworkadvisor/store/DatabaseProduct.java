package dev.frameworkadvisor.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Behavior that differs between database products. */
public interface DatabaseProduct {

    /** Returns the maximum number of concurrent write transactions; further ones wait in order. */
    int writers();

    /**
     * Checks the database before its tables are migrated.
     *
     * @throws UnusableDatabaseException if the service must not use the database
     * @throws SQLException if the database is unavailable
     */
    void inspect(DataSource dataSource) throws SQLException;

    /** Records the storage that was opened. Called once the tables are up to date. */
    void opened();

    /**
     * Returns why committed changes would be lost at a restart; null while the storage is intact. Called for each
     * request, and again before a commit is acknowledged, so it costs at most two system calls.
     *
     * @param connected whether a connection is open, so that all files of the database must exist
     */
    @Nullable
    String loss(boolean connected);

    /** Examines an error. If it proves that the storage is damaged, {@link #loss} reports it from then on. */
    void examine(SQLException failure);

    /** Removes deleted content from the files; returns false if it must be repeated later. */
    boolean erase(Connection connection) throws SQLException;

    /** Returns the name of the SQL function for the position of a text in another, from 1; 0 if it is not found. */
    String position();

    /**
     * Interrupts the statement when the time is over. The caller closes the limit when the statement has ended.
     *
     * @param time in whole seconds
     */
    Limit limit(Statement statement, Duration time) throws SQLException;

    /** Returns whether the error means that a limit has interrupted a statement. */
    boolean isInterrupted(SQLException failure);

    /** A limit that applies until it is closed. */
    @FunctionalInterface
    interface Limit extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}
