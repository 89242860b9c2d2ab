package dev.frameworkadvisor.store;

import dev.frameworkadvisor.access.AuditEntry;
import dev.frameworkadvisor.access.AuditLog;
import dev.frameworkadvisor.access.Author;
import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Count;
import dev.frameworkadvisor.portfolio.IdempotencyRecord;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Stores profiles with SQL for SQLite and PostgreSQL. All rows of a profile are found by its id, without sequences or
 * locks across profiles, so the tables can be partitioned by id.
 */
public final class SqlProfileStore implements ProfileStore {

    private static final String PATH = "/api/v1/profiles/";

    private final Database database;
    private final IdempotencyCleanup expiredKeys;
    private final AuditTrail trail;
    private final @Nullable Author author;

    /** Creates a store that records nothing in the audit trail. */
    public SqlProfileStore(Database database) {
        this(database, new AuditTrail(AuditLog.NONE, Clock.systemUTC()));
    }

    SqlProfileStore(Database database, AuditTrail trail) {
        this(database, new IdempotencyCleanup(database), trail, null);
    }

    private SqlProfileStore(
            Database database, IdempotencyCleanup expiredKeys, AuditTrail trail, @Nullable Author author) {
        this.database = database;
        this.expiredKeys = expiredKeys;
        this.trail = trail;
        this.author = author;
    }

    @Override
    public ProfileStore by(Author changing) {
        return changing.equals(Author.UNRECORDED) ? this : new SqlProfileStore(database, expiredKeys, trail, changing);
    }

    @Override
    public void create(StoredProfile first) {
        write("profile.create", first, sql -> ProfileRows.insert(sql, first), created -> created);
    }

    @Override
    public Optional<IdempotencyRecord> create(StoredProfile first, IdempotencyRecord response) {
        Instant expired = response.at().minus(IdempotencyRecord.KEPT);
        Sql.Work<Optional<IdempotencyRecord>> work = sql -> {
            if (!IdempotencyKeys.claim(sql, response)) {
                return Optional.of(
                        IdempotencyKeys.find(sql, response.key(), expired).orElseThrow(IdempotencyKeys::inUse));
            }
            ProfileRows.insert(sql, first);
            return Optional.empty();
        };
        Optional<IdempotencyRecord> earlier = write("profile.create", first, work, Optional::isEmpty);
        if (earlier.isEmpty()) {
            expiredKeys.deleteExpired(expired);
        }
        return earlier;
    }

    private <T> T write(String action, StoredProfile written, Sql.Work<T> work, Predicate<T> isDone) {
        if (author == null) {
            return database.write(work);
        }
        AuditEntry entry = trail.entry(author, action, PATH + written.id())
                .withDecision(
                        written.decision().decisionId(), written.decision().digest());
        return trail.record(entry, database::write, work, isDone);
    }

    private boolean remove(String action, String id, AuditTrail.Writer writer, Sql.Work<Boolean> work) {
        return author == null
                ? writer.write(work)
                : trail.record(trail.entry(author, action, PATH + id), writer, work, removed -> removed);
    }

    @Override
    public Optional<IdempotencyRecord> firstResponse(String key, Instant after) {
        return database.read(sql -> IdempotencyKeys.find(sql, key, after));
    }

    @Override
    public Optional<StoredProfile> find(String id) {
        return database.read(
                sql -> sql.first(ProfileRows.REVISIONS + "AND r.revision = p.revision", ProfileRows::read, id));
    }

    @Override
    public Optional<StoredProfile> find(String id, int revision) {
        return database.read(
                sql -> sql.first(ProfileRows.REVISIONS + "AND r.revision = ?", ProfileRows::read, id, revision));
    }

    @Override
    public List<StoredProfile> revisions(String id, int before, int limit) {
        return database.read(sql -> sql.list(
                ProfileRows.REVISIONS + "AND r.revision < ? ORDER BY r.revision DESC LIMIT ?",
                ProfileRows::read,
                id,
                before,
                limit));
    }

    @Override
    public List<StoredProfile> list(ProfileFilter filter, @Nullable String before, int limit) {
        WhereClause conditions = WhereClause.of(filter, before, database.position());
        // The subquery selects the page first with a literal limit: a plan for any limit would join the tables
        // completely.
        String page = "SELECT * FROM profiles p WHERE p.deleted_at IS NULL" + conditions.sql()
                + " ORDER BY p.id DESC LIMIT " + limit;
        return database.search(sql -> sql.search(
                ProfileRows.COLUMNS + "FROM (" + page + ") p JOIN revisions r"
                        + " ON r.profile_id = p.id AND r.revision = p.revision ORDER BY p.id DESC",
                ProfileRows::read,
                conditions.values().toArray()));
    }

    /** Counts in time linear in the number of matching profiles; with a filter by name, of all profiles. */
    @Override
    public long count(ProfileFilter filter) {
        WhereClause conditions = WhereClause.of(filter, null, database.position());
        return database.search(sql -> sql.search(
                        "SELECT COUNT(*) AS total FROM profiles p WHERE p.deleted_at IS NULL" + conditions.sql(),
                        row -> row.getLong("total"),
                        conditions.values().toArray()))
                .get(0);
    }

    @Override
    public boolean append(StoredProfile next) {
        return write("profile.update", next, sql -> ProfileRows.append(sql, next), appended -> appended);
    }

    @Override
    public boolean delete(String id, int revision, Instant at) {
        return remove(
                "profile.delete",
                id,
                database::write,
                sql -> sql.update(
                                "UPDATE profiles SET deleted_at = ? WHERE id = ? AND revision = ? AND deleted_at IS NULL",
                                at.toEpochMilli(),
                                id,
                                revision)
                        == 1);
    }

    @Override
    public Optional<Integer> lastRevision(String id) {
        return database.read(
                sql -> sql.first("SELECT revision FROM profiles WHERE id = ?", row -> row.getInt("revision"), id));
    }

    @Override
    public boolean purge(String id, int revision) {
        return remove("profile.purge", id, database::erase, sql -> {
            boolean removed = sql.update("DELETE FROM profiles WHERE id = ? AND revision = ?", id, revision) == 1;
            if (removed) {
                IdempotencyKeys.clearResponses(sql, id);
            }
            return removed;
        });
    }

    /** Counts in time linear in the number of profiles of the owner. */
    @Override
    public long owned(String owner) {
        return database.read(sql -> sql.first(
                        "SELECT COUNT(*) AS total FROM profiles WHERE owner = ? AND deleted_at IS NULL",
                        row -> row.getLong("total"),
                        owner))
                .orElseThrow();
    }

    @Override
    public List<Count> counts() {
        return database.search(sql -> sql.search(
                "SELECT verdict, level, knowledge, SUM(profiles) AS profiles FROM portfolio_counts"
                        + " GROUP BY verdict, level, knowledge HAVING SUM(profiles) > 0",
                row -> new Count(
                        Outcome.valueOf(row.getString("verdict")),
                        Level.valueOf(row.getString("level")),
                        row.getString("knowledge"),
                        row.getLong("profiles"))));
    }
}
