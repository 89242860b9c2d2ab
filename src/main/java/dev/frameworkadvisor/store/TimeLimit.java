package dev.frameworkadvisor.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

/** Interrupts the statements of an SQLite connection when a time has passed; SQLite itself has no such limit. */
final class TimeLimit extends ProgressHandler implements DatabaseProduct.Limit {

    /** Instructions of SQLite's virtual machine between two readings of the clock: well under a millisecond. */
    private static final int INSTRUCTIONS = 1_000;

    private final SQLiteConnection connection;
    private final long end;
    private boolean exceeded;

    private TimeLimit(SQLiteConnection connection, Duration limit) {
        this.connection = connection;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** Starts the limit for all statements of the connection until it is closed. */
    static TimeLimit of(Connection connection, Duration limit) throws SQLException {
        TimeLimit installed = new TimeLimit(connection.unwrap(SQLiteConnection.class), limit);
        ProgressHandler.setHandler(installed.connection, INSTRUCTIONS, installed);
        return installed;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    protected int progress() {
        exceeded |= System.nanoTime() - end >= 0;
        return exceeded ? 1 : 0;
    }

    @Override
    public void close() throws SQLException {
        ProgressHandler.clearHandler(connection);
    }
}
