package dev.frameworkadvisor.profile.control;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import dev.frameworkadvisor.verdict.control.Shipped;
import dev.frameworkadvisor.verdict.entity.Level;
import dev.frameworkadvisor.verdict.entity.Verdict;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** A store with so many profiles; it is filled once and kept in {@code target/benchmark} for the next run. */
final class ManyProfiles implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "benchmark").toAbsolutePath();
    private static final int BLOCK = 10_000;

    final StoreOn on;
    private final Optional<EmbeddedPostgres> server;
    private final ProfileDraft answers;

    ManyProfiles(Engine engine, int rows) throws IOException, SQLException {
        Files.createDirectories(FOLDER);
        server = engine == Engine.POSTGRESQL ? Optional.of(server()) : Optional.empty();
        answers = Shipped.example("2.0.0", "saas-startup-mvp").draft();
        on = StoreOn.at(engine, server.isEmpty() ? file(rows) : database(server.get(), rows), 8);
        on.database.open();
        if (on.store.lastRevision(id(rows - 1)).isEmpty()) {
            fill(rows);
        }
    }

    /** The profile that was stored as the so many-th, from 0. */
    static String id(int place) {
        return String.format("01900000-0000-7000-8000-%012x", place);
    }

    /** A profile that has every answer, decided in one of all ways. */
    StoredProfile profile(String id, int place) {
        Outcome verdict = Outcome.values()[place % 5];
        Level level = Level.values()[place / 5 % 3];
        ProfileDraft named =
                new ProfileDraft("Project " + place, answers.answers(), answers.priorities(), answers.knowledge());
        String knowledge = place % 4 == 0 ? "1.0.0" : "2.0.0";
        return new StoredProfile(
                id, 1, AnyProfile.NOW, AnyProfile.NOW, named, AnyProfile.decision(verdict, level, knowledge));
    }

    private void fill(int rows) throws SQLException {
        on.execute("DELETE FROM profiles");
        for (int start = 0; start < rows; start += BLOCK) {
            try (Connection connection = on.pool.getConnection()) {
                connection.setAutoCommit(false);
                add(connection, start, Math.min(rows, start + BLOCK));
                connection.commit();
            }
        }
        on.execute("ANALYZE");
    }

    private void add(Connection connection, int start, int end) throws SQLException {
        try (PreparedStatement profiles = connection.prepareStatement(
                        "INSERT INTO profiles (id, revision, created_at, folded_name, knowledge, verdict, level)"
                                + " VALUES (?, 1, 0, ?, ?, ?, ?)");
                PreparedStatement revisions = connection.prepareStatement(
                        "INSERT INTO revisions (profile_id, revision, updated_at, method, profile, knowledge, digest, verdict,"
                                + " level, decision_id) VALUES (?, 1, 0, " + Verdict.METHOD + ", ?, ?, ?, ?, ?, ?)")) {
            for (int place = start; place < end; place++) {
                StoredProfile stored = profile(id(place), place);
                var decision = stored.decision();
                bind(
                        profiles,
                        stored.id(),
                        ProfileRows.folded(stored.profile().name()),
                        decision.knowledge(),
                        decision.verdict().name(),
                        decision.level().name());
                bind(
                        revisions,
                        stored.id(),
                        ProfileRows.json(stored.profile()),
                        decision.knowledge(),
                        decision.digest(),
                        decision.verdict().name(),
                        decision.level().name(),
                        decision.decisionId());
            }
            profiles.executeBatch();
            revisions.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static String file(int rows) {
        return Engine.SQLITE.at(FOLDER.resolve(rows + ".db"));
    }

    private static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(FOLDER.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static String database(EmbeddedPostgres server, int rows) throws SQLException {
        String name = "rows" + rows;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                PreparedStatement there = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            there.setString(1, name);
            if (!there.executeQuery().next()) {
                connection.createStatement().execute("CREATE DATABASE " + name);
            }
        }
        return server.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() throws IOException {
        on.close();
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
