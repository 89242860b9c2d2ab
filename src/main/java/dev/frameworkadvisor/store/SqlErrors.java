package dev.frameworkadvisor.store;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Classifies errors of a database: whether the database is unavailable or a statement of the service is invalid. */
final class SqlErrors {

    private static final Logger LOG = Logger.getLogger(SqlErrors.class);

    private static final RepeatedWarning UNAVAILABLE = new RepeatedWarning(LOG::warn, System::nanoTime);
    private static final RepeatedWarning TOO_SLOW = new RepeatedWarning(LOG::warn, System::nanoTime);

    /**
     * SQLSTATEs of invalid data, violated constraints and invalid statements. Other codes of these classes, such as a
     * missing privilege or a prepared statement that a connection pooler lost, are faults of the database.
     */
    private static final Set<String> OUR_STATES = Set.of(
            "21000", "22001", "22003", "22007", "22008", "22012", "22021", "22023", "22P02", "22P03", "22P05", "23000",
            "23001", "23502", "23503", "23505", "23514", "42601", "42602", "42622", "42701", "42702", "42703", "42704",
            "42710", "42712", "42725", "42803", "42804", "42809", "42830", "42846", "42883", "42P01", "42P02", "42P07",
            "42P10", "42P18", "42P22");

    /** SQLSTATE of a missing privilege. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** Equivalent codes of SQLite: ERROR, CONSTRAINT, MISMATCH, MISUSE, RANGE. */
    private static final Set<Integer> OUR_CODES = Set.of(1, 19, 20, 21, 25);

    /** SQLSTATE of a timeout for a lock. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private SqlErrors() {}

    /** Returns whether a statement of the service is at fault, so that a repetition would fail too. */
    static boolean isOurs(Throwable failure) {
        SQLException cause = cause(failure);
        if (cause == null) {
            return true;
        }
        String state = cause.getSQLState();
        return state == null ? OUR_CODES.contains(cause.getErrorCode() & 0xff) : OUR_STATES.contains(state);
    }

    /** Returns whether the user of the database lacks a privilege. */
    static boolean isForbidden(Throwable failure) {
        SQLException cause = cause(failure);
        return cause != null && INSUFFICIENT_PRIVILEGE.equals(cause.getSQLState());
    }

    /** Returns whether another transaction held a lock for too long. */
    static boolean isLocked(Throwable failure) {
        SQLException cause = cause(failure);
        return cause != null && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
    }

    /** Returns the message of the database on one line, for the log. */
    static String reason(Throwable failure) {
        SQLException cause = cause(failure);
        return String.valueOf((cause == null ? failure : cause).getMessage()).replaceAll("\\s+", " ");
    }

    /** Logs the reason and creates the problem, which does not contain it. */
    static ProblemException unavailable(String reason) {
        UNAVAILABLE.report("Database unavailable: reason=\"" + reason + "\"");
        return new ProblemException(
                ProblemType.STORE_UNAVAILABLE,
                "The database does not respond at the moment. It is unknown whether a change that was sent has been"
                        + " made.");
    }

    /** Creates the problem for storage that was replaced or damaged, and that an operator must restore. */
    static ProblemException lost(String reason) {
        return new ProblemException(
                ProblemType.STORE_UNAVAILABLE, reason + " An operator must restore it and start the service again.");
    }

    /** Creates the problem for an interrupted search. The database itself is available. */
    static ProblemException tooSlow(Duration limit) {
        TOO_SLOW.report("A search was interrupted: seconds=" + limit.toSeconds());
        return new ProblemException(
                ProblemType.STORE_UNAVAILABLE,
                "The search took longer than " + limit.toSeconds() + " seconds. Narrow it, or repeat it later.");
    }

    /** Returns the error code of the database; 0 for a failure without a code. */
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
