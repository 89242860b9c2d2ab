package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The file of the store is deleted, moved, replaced or damaged while the service uses it. */
class SqliteStorageTest {

    private static final String SECRET = "Project Nightingale";

    private final StoreOn on = StoreOn.empty(Engine.SQLITE, 4);
    private final Path file = Path.of(on.url.replaceAll("^jdbc:sqlite:|[?].*$", ""));
    private final Path log = Path.of(file + "-wal");
    private final StoredProfile first = AnyProfile.first("a");

    @BeforeEach
    void fill() {
        on.store.create(first);
    }

    @AfterEach
    void close() {
        on.close();
    }

    private static void assertLost(String reason, Executable work) {
        ProblemException problem = assertThrows(ProblemException.class, work);
        assertEquals(ProblemType.STORE_UNAVAILABLE, problem.type());
        assertTrue(problem.detail().startsWith(reason), problem.detail());
    }

    private void assertLostForGood(String reason) {
        assertLost(reason, () -> on.store.create(AnyProfile.first("b")));
        assertLost(reason, () -> on.store.append(AnyProfile.next(first, "second")));
        assertLost(reason, () -> on.store.find("a"));
    }

    @Test
    void stopsAfterDeletionOfFiles() throws IOException {
        for (Path each : files()) {
            Files.delete(each);
        }

        assertLostForGood("The database file, or its log, was deleted or moved");
    }

    @Test
    void stopsAfterDeletionOfLog() throws IOException {
        Files.delete(log);

        assertLost("The database file, or its log, was deleted", () -> on.store.create(AnyProfile.first("b")));
    }

    @Test
    void stopsAfterMoveOfDirectory() throws IOException {
        Path folder = file.getParent();
        Path elsewhere = folder.resolveSibling("data2");
        Files.move(folder, elsewhere);
        assertLost("The database file, or its log, was deleted or moved", () -> on.store.find("a"));

        Files.move(elsewhere, folder);
        assertLostForGood("The database file, or its log, was deleted or moved");
    }

    @Test
    void detectsLossBeforeAcknowledgement() {
        assertLost(
                "The database file, or its log, was deleted or moved",
                () -> on.database.write(sql -> {
                    sql.update("UPDATE heartbeats SET beat_at = 1");
                    return deleted();
                }));
    }

    private boolean deleted() {
        assertDoesNotThrow(() -> Files.delete(file));
        return true;
    }

    @Test
    void protectsRestoredBackupFromOldLog() throws IOException {
        Path backup = file.resolveSibling("backup.db");
        on.execute("VACUUM INTO '" + backup + "'");
        on.store.create(AnyProfile.first("b"));
        Files.move(backup, file, StandardCopyOption.REPLACE_EXISTING);

        assertLostForGood("The database file was replaced");
        on.close();

        try (StoreOn restarted = on.opened()) {
            assertEquals(Optional.of(first), restarted.store.find("a"));
            assertEquals(Optional.empty(), restarted.store.find("b"));
        }
    }

    @Test
    void stopsOnDamageAndRejectsStart() throws IOException {
        for (int number = 0; number < 200; number++) {
            on.store.create(AnyProfile.first("more " + number, "fill ".repeat(400)));
        }
        on.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        damage();
        on.executeOnEach("PRAGMA shrink_memory");

        assertThrows(ProblemException.class, () -> readAll(on));
        assertLostForGood("The database file is damaged.");
        UnusableDatabaseException rejection = assertThrows(UnusableDatabaseException.class, on::opened);
        assertTrue(rejection.getMessage().contains("is damaged"), rejection.getMessage());
    }

    private static void readAll(StoreOn on) {
        for (int number = 0; number < 200; number++) {
            on.store.find("more " + number);
        }
    }

    /** Spares the first quarter of the file, which contains the schema. */
    private void damage() throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] garbage = new byte[4096];
            Arrays.fill(garbage, (byte) 0xA5);
            for (long page = content.length() / 4096 / 4; page * 4096 < content.length(); page += 3) {
                content.seek(page * 4096);
                content.write(garbage);
            }
        }
    }

    @Test
    void rejectsOtherFiles() throws IOException {
        Path other = file.resolveSibling("other.db");
        Files.writeString(other, "This is not a database.\n".repeat(100));
        try (StoreOn wrong = StoreOn.at(Engine.SQLITE, on.url.replace(file.toString(), other.toString()), 2)) {
            UnusableDatabaseException rejection = assertThrows(UnusableDatabaseException.class, wrong.database::open);
            assertTrue(rejection.getMessage().contains("not an SQLite database"), rejection.getMessage());
        }
    }

    @Test
    void removesPurgedNamesFromFiles() throws IOException {
        on.store.create(AnyProfile.first("b", SECRET));
        on.store.append(AnyProfile.next(AnyProfile.first("b", SECRET), "other"));
        assertTrue(contains());

        on.store.purge("b", 2);

        assertFalse(contains());
    }

    private boolean contains() throws IOException {
        for (Path each : files()) {
            String content = Files.readString(each, StandardCharsets.ISO_8859_1);
            if (content.toUpperCase(Locale.ROOT).contains("NIGHTINGALE")) {
                return true;
            }
        }
        return false;
    }

    private Path[] files() throws IOException {
        try (Stream<Path> all = Files.list(file.getParent())) {
            return all.toArray(Path[]::new);
        }
    }
}
