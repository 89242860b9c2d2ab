package dev.frameworkadvisor.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Transactions on one connection. */
final class Transaction {

    /** Work that may fail in the database. */
    interface Attempt<T> {
        T make() throws SQLException;
    }

    private Transaction() {}

    /**
     * Returns the result of the work after the commit. Rolls back on every failure, because the pool commits an open
     * transaction when it resets the connection.
     */
    static <T> T run(Connection connection, Attempt<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.make();
            connection.commit();
            return result;
        } catch (Throwable failure) {
            rollBack(connection, failure);
            throw failure;
        }
    }

    private static void rollBack(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }
}
