package dev.frameworkadvisor.store;

import dev.frameworkadvisor.portfolio.IdempotencyRecord;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Rows of idempotency keys with their responses, written in the transaction that creates the profile. */
final class IdempotencyKeys {

    /** Limits the work of one request; later requests remove the rest. */
    private static final int MOST_DELETED = 100;

    private IdempotencyKeys() {}

    /**
     * Reserves an unused or expired key. Waits for a concurrent transaction that reserves the same key.
     *
     * @return false if the key is in use
     * @throws ProblemException of type {@code IDEMPOTENCY_KEY_IN_USE} if the wait takes too long
     */
    static boolean claim(Sql sql, IdempotencyRecord response) throws SQLException {
        try {
            sql.update(
                    "DELETE FROM idempotency_keys WHERE idempotency_key = ? AND answered_at <= ?",
                    response.key(),
                    response.at().minus(IdempotencyRecord.KEPT).toEpochMilli());
            return sql.update(
                            "INSERT INTO idempotency_keys (idempotency_key, fingerprint, profile_id, answered_at, answer)"
                                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                            response.key(),
                            response.fingerprint(),
                            response.profileId(),
                            response.at().toEpochMilli(),
                            response.body())
                    == 1;
        } catch (SQLException failure) {
            if (SqlErrors.isLocked(failure)) {
                throw inUse();
            }
            throw failure;
        }
    }

    static Optional<IdempotencyRecord> find(Sql sql, String key, Instant after) throws SQLException {
        return sql.first(
                "SELECT * FROM idempotency_keys WHERE idempotency_key = ? AND answered_at > ?",
                IdempotencyKeys::read,
                key,
                after.toEpochMilli());
    }

    /** Removes the responses and keeps the keys: a repeated request must not create the profile again. */
    static void clearResponses(Sql sql, String profileId) throws SQLException {
        sql.update("UPDATE idempotency_keys SET answer = NULL WHERE profile_id = ?", profileId);
    }

    /** Removes some of the keys that were used at the instant or before, and returns their number. */
    static int deleteExpired(Sql sql, Instant until) throws SQLException {
        return sql.update(
                "DELETE FROM idempotency_keys WHERE idempotency_key IN (SELECT idempotency_key"
                        + " FROM idempotency_keys WHERE answered_at <= ? ORDER BY answered_at LIMIT ?)",
                until.toEpochMilli(),
                MOST_DELETED);
    }

    private static IdempotencyRecord read(ResultSet row) throws SQLException {
        return new IdempotencyRecord(
                row.getString("idempotency_key"),
                row.getString("fingerprint"),
                row.getString("profile_id"),
                Instant.ofEpochMilli(row.getLong("answered_at")),
                row.getString("answer"));
    }

    /** Also reported if a key expires just before it is read. The client repeats the request and gets a response. */
    static ProblemException inUse() {
        return new ProblemException(
                ProblemType.IDEMPOTENCY_KEY_IN_USE, "Another request with the same Idempotency-Key is in progress.");
    }
}
