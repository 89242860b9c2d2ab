package dev.frameworkadvisor.profile.control;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.profile.entity.Count;
import dev.frameworkadvisor.profile.entity.FirstAnswer;
import dev.frameworkadvisor.profile.entity.ProfileFilter;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import dev.frameworkadvisor.verdict.entity.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Keeps profiles by SQL that SQLite and PostgreSQL both speak. What belongs to a profile is found by its id alone, and
 * nothing needs a sequence or a lock across profiles, so that the tables can be spread by id.
 */
public final class SqlProfileStore implements ProfileStore {

    private static final Logger LOG = Logger.getLogger(SqlProfileStore.class);

    private final Database database;
    private final Semaphore forgetting = new Semaphore(1);

    public SqlProfileStore(Database database) {
        this.database = database;
    }

    @Override
    public void create(StoredProfile first) {
        database.write(handle -> insert(handle, first));
    }

    @Override
    public Optional<FirstAnswer> create(StoredProfile first, FirstAnswer answer) {
        Instant expired = answer.at().minus(FirstAnswer.KEPT);
        Optional<FirstAnswer> earlier = database.write(handle -> {
            if (!IdempotencyKeys.claim(handle, answer)) {
                return Optional.of(
                        IdempotencyKeys.find(handle, answer.key(), expired).orElseThrow(IdempotencyKeys::inUse));
            }
            insert(handle, first);
            return Optional.empty();
        });
        if (earlier.isEmpty()) {
            forget(expired);
        }
        return earlier;
    }

    /** In a transaction of its own, so that those who create do not wait for each other's old keys, or fail by them. */
    private void forget(Instant until) {
        if (forgetting.tryAcquire()) {
            try {
                database.write(handle -> IdempotencyKeys.forget(handle, until));
            } catch (ProblemException unavailable) {
                LOG.debug("Old idempotency keys stay until the next creation", unavailable);
            } finally {
                forgetting.release();
            }
        }
    }

    @Override
    public Optional<FirstAnswer> firstAnswer(String key, Instant after) {
        return database.read(handle -> IdempotencyKeys.find(handle, key, after));
    }

    @Override
    public Optional<StoredProfile> find(String id) {
        return database.read(handle -> handle.createQuery(
                        ProfileRows.SELECT + "WHERE p.id = :id AND p.deleted_at IS NULL AND r.revision = p.revision")
                .bind("id", id)
                .map((row, context) -> ProfileRows.read(row))
                .findOne());
    }

    @Override
    public Optional<StoredProfile> find(String id, int revision) {
        return database.read(handle -> handle.createQuery(
                        ProfileRows.SELECT + "WHERE p.id = :id AND p.deleted_at IS NULL AND r.revision = :revision")
                .bind("id", id)
                .bind("revision", revision)
                .map((row, context) -> ProfileRows.read(row))
                .findOne());
    }

    @Override
    public List<StoredProfile> revisions(String id, int before, int limit) {
        return database.read(handle -> handle.createQuery(ProfileRows.SELECT
                        + "WHERE p.id = :id AND p.deleted_at IS NULL AND r.revision < :before"
                        + " ORDER BY r.revision DESC LIMIT :limit")
                .bind("id", id)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> ProfileRows.read(row))
                .list());
    }

    @Override
    public List<StoredProfile> list(ProfileFilter filter, @Nullable String before, int limit) {
        Conditions conditions = Conditions.of(filter, before);
        return database.read(handle -> handle.createQuery(
                        ProfileRows.SELECT + "WHERE r.revision = p.revision AND p.deleted_at IS NULL" + conditions.sql()
                                + " ORDER BY p.id DESC LIMIT :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .map((row, context) -> ProfileRows.read(row))
                .list());
    }

    @Override
    public boolean append(StoredProfile next) {
        return database.write(handle -> {
            int moved = handle.createUpdate("UPDATE profiles SET revision = :revision, folded_name = :foldedName,"
                            + " knowledge = :knowledge, verdict = :verdict, level = :level"
                            + " WHERE id = :id AND revision = :revision - 1 AND deleted_at IS NULL")
                    .bindMap(ProfileRows.columns(next))
                    .execute();
            return moved == 1 && insertRevision(handle, next);
        });
    }

    @Override
    public boolean delete(String id, int revision, Instant at) {
        return database.write(handle -> handle.createUpdate("UPDATE profiles SET deleted_at = :at"
                                + " WHERE id = :id AND revision = :revision AND deleted_at IS NULL")
                        .bind("id", id)
                        .bind("revision", revision)
                        .bind("at", at.toEpochMilli())
                        .execute()
                == 1);
    }

    @Override
    public Optional<Integer> lastRevision(String id) {
        return database.read(handle -> handle.createQuery("SELECT revision FROM profiles WHERE id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
    }

    @Override
    public boolean purge(String id, int revision) {
        return database.write(handle -> {
            int removed = handle.createUpdate("DELETE FROM profiles WHERE id = :id AND revision = :revision")
                    .bind("id", id)
                    .bind("revision", revision)
                    .execute();
            if (removed == 1) {
                IdempotencyKeys.forgetAnswers(handle, id);
            }
            return removed == 1;
        });
    }

    @Override
    public List<Count> counts() {
        return database.read(handle -> handle.createQuery(
                        "SELECT verdict, level, knowledge, COUNT(*) AS profiles FROM profiles"
                                + " WHERE deleted_at IS NULL GROUP BY verdict, level, knowledge")
                .map((row, context) -> new Count(
                        Outcome.valueOf(row.getString("verdict")),
                        Level.valueOf(row.getString("level")),
                        row.getString("knowledge"),
                        row.getLong("profiles")))
                .list());
    }

    private static boolean insert(Handle handle, StoredProfile first) {
        handle.createUpdate("INSERT INTO profiles (id, revision, created_at, folded_name, knowledge, verdict, level)"
                        + " VALUES (:id, :revision, :createdAt, :foldedName, :knowledge, :verdict, :level)")
                .bindMap(ProfileRows.columns(first))
                .execute();
        return insertRevision(handle, first);
    }

    private static boolean insertRevision(Handle handle, StoredProfile stored) {
        handle.createUpdate("INSERT INTO revisions (profile_id, revision, updated_at, profile, knowledge, digest,"
                        + " verdict, level, decision_id) VALUES (:id, :revision, :updatedAt, :profile, :knowledge,"
                        + " :digest, :verdict, :level, :decisionId)")
                .bindMap(ProfileRows.columns(stored))
                .execute();
        return true;
    }
}
