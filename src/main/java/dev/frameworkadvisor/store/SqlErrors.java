package dev.frameworkadvisor.store;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What a database's error means: that it cannot do its work now, or that what it was asked to do was wrong. */
final class SqlErrors {

    private static final Logger LOG = Logger.getLogger(SqlErrors.class);

    private static final RepeatedWarning UNAVAILABLE = new RepeatedWarning(LOG::warn, System::nanoTime);
    private static final RepeatedWarning TOO_SLOW = new RepeatedWarning(LOG::warn, System::nanoTime);

    /**
     * SQLSTATEs of bad data, broken constraints, and statements that the database does not understand. The others of these
     * classes, such as a missing privilege or a prepared statement that a connection pooler lost, are faults of the
     * database.
     */
    private static final Set<String> OUR_STATES = Set.of(
            "21000", "22001", "22003", "22007", "22008", "22012", "22021", "22023", "22P02", "22P03", "22P05", "23000",
            "23001", "23502", "23503", "23505", "23514", "42601", "42602", "42622", "42701", "42702", "42703", "42704",
            "42710", "42712", "42725", "42803", "42804", "42809", "42830", "42846", "42883", "42P01", "42P02", "42P07",
            "42P10", "42P18", "42P22");

    /** SQLSTATE of a missing privilege. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** SQLite's codes for the same: ERROR, CONSTRAINT, MISMATCH, MISUSE, RANGE. */
    private static final Set<Integer> OUR_CODES = Set.of(1, 19, 20, 21, 25);

    /** SQLSTATE of a lock that was not got in time. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private SqlErrors() {}

    /** Whether the service is at fault, so that to try again would not help. */
    static boolean isOurs(Throwable failure) {
        SQLException cause = cause(failure);
        if (cause == null) {
            return true;
        }
        String state = cause.getSQLState();
        return state == null ? OUR_CODES.contains(cause.getErrorCode() & 0xff) : OUR_STATES.contains(state);
    }

    /** Whether the user of the database lacks a privilege. */
    static boolean isForbidden(Throwable failure) {
        SQLException cause = cause(failure);
        return cause != null && INSUFFICIENT_PRIVILEGE.equals(cause.getSQLState());
    }

    /** Whether somebody else's transaction held a lock for too long. */
    static boolean isLocked(Throwable failure) {
        SQLException cause = cause(failure);
        return cause != null && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
    }

    /** What the database said, on one line, for the log. */
    static String reason(Throwable failure) {
        SQLException cause = cause(failure);
        return String.valueOf((cause == null ? failure : cause).getMessage()).replaceAll("\\s+", " ");
    }

    /** For whoever asked; the reason is for the log. */
    static ProblemException unavailable(String reason) {
        UNAVAILABLE.report("The database cannot be used: " + reason);
        return new ProblemException(
                ProblemType.STORE_UNAVAILABLE,
                "The database does not respond at the moment. It is unknown whether a change that was sent has been"
                        + " made.");
    }

    /** The storage is not the one that was opened, or is damaged; an operator must act. */
    static ProblemException lost(String reason) {
        return new ProblemException(
                ProblemType.STORE_UNAVAILABLE, reason + " An operator must restore it and start the service again.");
    }

    /** A search was interrupted; the database itself works. */
    static ProblemException tooSlow(Duration limit) {
        TOO_SLOW.report("A search was interrupted: seconds=" + limit.toSeconds());
        return new ProblemException(
                ProblemType.STORE_UNAVAILABLE,
                "The search took longer than " + limit.toSeconds() + " seconds. Narrow it, or repeat it later.");
    }

    /** The code that the database gave; 0 if it gave none. */
    static int code(Throwable failure) {
        SQLException cause = cause(failure);
        return cause == null ? 0 : cause.getErrorCode();
    }

    private static @Nullable SQLException cause(Throwable failure) {
        SQLException found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                found = sql;
            }
        }
        return found;
    }
}
