package dev.frameworkadvisor.profile.control;

import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.profile.entity.FirstAnswer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

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
    static boolean claim(Handle handle, FirstAnswer answer) {
        try {
            handle.createUpdate("DELETE FROM idempotency_keys WHERE idempotency_key = :key AND answered_at <= :expired")
                    .bind("key", answer.key())
                    .bind("expired", answer.at().minus(FirstAnswer.KEPT).toEpochMilli())
                    .execute();
            return handle.createUpdate("INSERT INTO idempotency_keys"
                                    + " (idempotency_key, fingerprint, profile_id, answered_at, answer)"
                                    + " VALUES (:key, :fingerprint, :profileId, :at, :body) ON CONFLICT DO NOTHING")
                            .bind("key", answer.key())
                            .bind("fingerprint", answer.fingerprint())
                            .bind("profileId", answer.profileId())
                            .bind("at", answer.at().toEpochMilli())
                            .bind("body", answer.body())
                            .execute()
                    == 1;
        } catch (JdbiException failure) {
            throw Failure.isLocked(failure) ? inUse() : failure;
        }
    }

    static Optional<FirstAnswer> find(Handle handle, String key, Instant after) {
        return handle.createQuery(
                        "SELECT * FROM idempotency_keys WHERE idempotency_key = :key AND answered_at > :after")
                .bind("key", key)
                .bind("after", after.toEpochMilli())
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The keys stay taken: to use one again would not create the profile again. */
    static void forgetAnswers(Handle handle, String profileId) {
        handle.createUpdate("UPDATE idempotency_keys SET answer = NULL WHERE profile_id = :id")
                .bind("id", profileId)
                .execute();
    }

    /** Removes some of the keys that were last used at that instant or before, and returns how many. */
    static int forget(Handle handle, Instant until) {
        return handle.createUpdate("DELETE FROM idempotency_keys WHERE idempotency_key IN (SELECT idempotency_key"
                        + " FROM idempotency_keys WHERE answered_at <= :until ORDER BY answered_at LIMIT :most)")
                .bind("until", until.toEpochMilli())
                .bind("most", MOST_FORGOTTEN_AT_ONCE)
                .execute();
    }

    private static FirstAnswer read(ResultSet row) throws SQLException {
        return new FirstAnswer(
                row.getString("idempotency_key"),
                row.getString("fingerprint"),
                row.getString("profile_id"),
                Instant.ofEpochMilli(row.getLong("answered_at")),
                row.getString("answer"));
    }

    /** Also where a key goes just when it was to be read: the repeat then gets its answer, or creates. */
    static ProblemException inUse() {
        return new ProblemException(
                ProblemType.IDEMPOTENCY_KEY_IN_USE,
                "Another request with the same Idempotency-Key is still being answered.");
    }
}
