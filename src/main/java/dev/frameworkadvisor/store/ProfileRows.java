package dev.frameworkadvisor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Decision;
import dev.frameworkadvisor.portfolio.Ownership;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.profile.ProfileDraft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Maps stored profiles to rows and back. */
public final class ProfileRows {

    /** Columns for {@link #read}: a profile and one of its revisions. */
    static final String COLUMNS = """
            SELECT p.id, p.created_at, p.owner, p.badge_public, r.revision, r.updated_at, r.changed_by, r.profile,
                   r.method, r.knowledge, r.digest, r.verdict, r.level, r.decision_id
            """;

    /** Query for the revisions of a profile that is not deleted; conditions on the revision are appended. */
    static final String REVISIONS = COLUMNS + "FROM profiles p JOIN revisions r ON r.profile_id = p.id "
            + "WHERE p.id = ? AND p.deleted_at IS NULL ";

    /** Writes ASCII only: databases cannot store unpaired surrogates, which JSON can escape. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final ObjectWriter WRITER = JSON.writerFor(ProfileDraft.class);
    private static final ObjectReader READER = JSON.readerFor(ProfileDraft.class);

    private ProfileRows() {}

    static StoredProfile read(ResultSet row) throws SQLException {
        return new StoredProfile(
                row.getString("id"),
                row.getInt("revision"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("updated_at")),
                draft(row.getString("profile")),
                new Decision(
                        row.getInt("method"),
                        row.getString("knowledge"),
                        row.getString("digest"),
                        Outcome.valueOf(row.getString("verdict")),
                        Level.valueOf(row.getString("level")),
                        row.getString("decision_id")),
                ownership(row));
    }

    private static Ownership ownership(ResultSet row) throws SQLException {
        String owner = row.getString("owner");
        String changedBy = row.getString("changed_by");
        return owner == null && changedBy == null
                ? Ownership.NONE
                : new Ownership(owner, changedBy, row.getInt("badge_public") != 0);
    }

    static boolean insert(Sql sql, StoredProfile first) throws SQLException {
        Decision decision = first.decision();
        sql.update(
                "INSERT INTO profiles (id, revision, created_at, folded_name, knowledge, verdict, level, owner,"
                        + " badge_public) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                first.id(),
                first.revision(),
                first.createdAt().toEpochMilli(),
                folded(first.profile().name()),
                decision.knowledge(),
                decision.verdict().name(),
                decision.level().name(),
                first.ownership().owner(),
                first.ownership().badgePublic() ? 1 : 0);
        return insertRevision(sql, first);
    }

    /** Adds a revision; returns false without a change if it is not the next one of an existing profile. */
    static boolean append(Sql sql, StoredProfile next) throws SQLException {
        Decision decision = next.decision();
        return sql.update(
                                "UPDATE profiles SET revision = ?, folded_name = ?, knowledge = ?, verdict = ?, level = ?,"
                                        + " owner = ?, badge_public = ? WHERE id = ? AND revision = ? AND deleted_at IS NULL",
                                next.revision(),
                                folded(next.profile().name()),
                                decision.knowledge(),
                                decision.verdict().name(),
                                decision.level().name(),
                                next.ownership().owner(),
                                next.ownership().badgePublic() ? 1 : 0,
                                next.id(),
                                next.revision() - 1)
                        == 1
                && insertRevision(sql, next);
    }

    private static boolean insertRevision(Sql sql, StoredProfile stored) throws SQLException {
        Decision decision = stored.decision();
        return sql.update(
                        "INSERT INTO revisions (profile_id, revision, updated_at, profile, method, knowledge, digest,"
                                + " verdict, level, decision_id, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        stored.id(),
                        stored.revision(),
                        stored.updatedAt().toEpochMilli(),
                        json(stored.profile()),
                        decision.method(),
                        decision.knowledge(),
                        decision.digest(),
                        decision.verdict().name(),
                        decision.level().name(),
                        decision.decisionId(),
                        stored.ownership().changedBy())
                == 1;
    }

    /** Returns a name, or a part of one, without differences in case and in the width of letters. */
    public static @Nullable String folded(@Nullable String name) {
        // Lower case turns a capital sharp s into a small one, which upper case turns into "SS". Upper case comes last,
        // because lower case depends on the position of a sigma. PostgreSQL cannot store U+0000.
        return name == null
                ? null
                : compatible(compatible(name).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT))
                        .replace('\0', '\uFFFD');
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    public static String json(ProfileDraft profile) {
        try {
            return WRITER.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a profile cannot be serialized", e);
        }
    }

    private static ProfileDraft draft(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored profile cannot be parsed", e);
        }
    }
}
