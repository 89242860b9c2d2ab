package dev.frameworkadvisor.store;

import dev.frameworkadvisor.portfolio.IdempotencyRecord;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The keys under which answers are remembered: a row a key, written in the transaction that the answer tells of. */
final class IdempotencyKeys {

    /** So that no request pays for a day of others. */
    private static final int MOST_FORGOTTEN_AT_ONCE = 100;

    private IdempotencyKeys() {}

    /**
     * Takes a key that nobody has, or that was used too long ago; waits for whoever is just taking it.
     *
     * @return false where somebody has it
     * @throws ProblemException of type {@code IDEMPOTENCY_KEY_IN_USE} where the wait takes too long
     */
    static boolean claim(Sql sql, IdempotencyRecord answer) throws SQLException {
        try {
            sql.update(
                    "DELETE FROM idempotency_keys WHERE idempotency_key = ? AND answered_at <= ?",
                    answer.key(),
                    answer.at().minus(IdempotencyRecord.KEPT).toEpochMilli());
            return sql.update(
                            "INSERT INTO idempotency_keys (idempotency_key, fingerprint, profile_id, answered_at, answer)"
                                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                            answer.key(),
                            answer.fingerprint(),
                            answer.profileId(),
                            answer.at().toEpochMilli(),
                            answer.body())
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

    /** The keys stay taken: to use one again would not create the profile again. */
    static void forgetAnswers(Sql sql, String profileId) throws SQLException {
        sql.update("UPDATE idempotency_keys SET answer = NULL WHERE profile_id = ?", profileId);
    }

    /** Removes some of the keys that were last used at that instant or before, and returns how many. */
    static int forget(Sql sql, Instant until) throws SQLException {
        return sql.update(
                "DELETE FROM idempotency_keys WHERE idempotency_key IN (SELECT idempotency_key"
                        + " FROM idempotency_keys WHERE answered_at <= ? ORDER BY answered_at LIMIT ?)",
                until.toEpochMilli(),
                MOST_FORGOTTEN_AT_ONCE);
    }

    private static IdempotencyRecord read(ResultSet row) throws SQLException {
        return new IdempotencyRecord(
                row.getString("idempotency_key"),
                row.getString("fingerprint"),
                row.getString("profile_id"),
                Instant.ofEpochMilli(row.getLong("answered_at")),
                row.getString("answer"));
    }

    /** Also where a key goes just when it was to be read: the repeat then gets its answer, or creates. */
    static ProblemException inUse() {
        return new ProblemException(
                ProblemType.IDEMPOTENCY_KEY_IN_USE, "Another request with the same Idempotency-Key is in progress.");
    }
}
