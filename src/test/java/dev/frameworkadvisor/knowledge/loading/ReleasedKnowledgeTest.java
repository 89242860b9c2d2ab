package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.Invariant;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import dev.frameworkadvisor.knowledge.fixtures.FreshClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Released versions, which are recognized by their digest and not validated again. */
class ReleasedKnowledgeTest {

    private static final String TEAM_SIZE = "2.0.0/criteria/team-size.json";
    private static final String CHANGED = "the content of this released version has changed";

    @TempDir
    Path directory;

    private EditedKnowledge released;

    @BeforeEach
    void copyShippedKnowledge() {
        released = EditedKnowledge.released(directory);
    }

    @Test
    void passesChecksSkippedAtStartup() {
        KnowledgeFolder shipped = KnowledgeFolder.shipped();
        KnowledgeFolder checked = path -> shipped.read(path);

        assertEquals(EditedKnowledge.versions(), EditedKnowledge.load(checked).numbers());
        assertEquals(EditedKnowledge.versions(), versionsChecked(checked));
    }

    @Test
    void equalsValidatedKnowledge() {
        assertEquals(
                EditedKnowledge.load(released.folder()).versions(),
                EditedKnowledge.load(KnowledgeFolder.shipped()).versions());
    }

    @Test
    void isNotValidatedInsideTheJar() {
        assertEquals(List.of(), versionsChecked(KnowledgeFolder.shipped()));
        assertEquals(List.of(), versionsChecked(released.insideTheJar()));
    }

    @Test
    void isValidatedOutsideTheJar() {
        assertEquals(EditedKnowledge.versions(), versionsChecked(released.folder()));
    }

    @Test
    void isValidatedWithoutListedDigest() {
        released.remove("versions.json", "/versions/1/digest");

        assertEquals(List.of("2.0.0"), versionsChecked(released.insideTheJar()));
    }

    @Test
    void loadsNoSchemasWithoutValidation() throws IOException, ReflectiveOperationException {
        try (FreshClasses classes = new FreshClasses()) {
            classes.loadShippedKnowledge();

            assertTrue(classes.haveLoaded(VersionReader.class.getName()));
            assertFalse(classes.haveLoaded(Schemas.class.getName()));
            assertFalse(classes.haveLoaded("com.networknt.schema.SchemaRegistry"));
        }
    }

    @Test
    void rejectsValidChange() {
        released.set(TEAM_SIZE, "/options/0/label", "one");
        String digest = currentDigest();

        Fault changed = changed(CHANGED + ": its digest is " + digest);
        assertEquals(List.of(changed), EditedKnowledge.faults(released.insideTheJar()));
        assertEquals(List.of(changed), EditedKnowledge.faults(released.folder()));
        assertEquals(List.of("2.0.0"), versionsChecked(released.insideTheJar()));
    }

    @Test
    void rejectsChangeThatViolatesInvariant() {
        released.set("2.0.0/examples/media-platform.json", "/verdict", "FLASK");

        List<Fault> faults = EditedKnowledge.faults(released.insideTheJar());

        assertEquals(2, faults.size(), faults::toString);
        assertEquals(
                new Fault("2.0.0/examples/media-platform.json", "/verdict", "the profile results in DJANGO, not FLASK"),
                faults.get(0));
        assertTrue(faults.get(1).message().startsWith(CHANGED), faults::toString);
    }

    @Test
    void rejectsChangeThatViolatesSchema() {
        released.set(TEAM_SIZE, "/importance", 6);

        assertEquals(
                List.of(new Fault(TEAM_SIZE, "/importance", "must have a maximum value of 5"), changed(CHANGED)),
                EditedKnowledge.faults(released.insideTheJar()));
    }

    @ParameterizedTest
    @CsvSource({"catalog.json", "sources.json", "criteria/team-size.json"})
    void rejectsMalformedDocument(String document) {
        String file = "2.0.0/" + document;
        for (String text :
                List.of("", "null", "[]", "{}", "{ \"criteria\": 7 }", "{ \"criteria\": [null, 7] }", "junk")) {
            assertAllIn(file, EditedKnowledge.faults(released.write(file, text).insideTheJar()));
        }
        assertAllIn(file, EditedKnowledge.faults(released.delete(file).insideTheJar()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{}", "{ \"versions\": [ {} ] }", "{ \"versions\": [], \"color\": 1 }", "junk"
            })
    void rejectsMalformedVersionList(String text) {
        List<Fault> faults =
                EditedKnowledge.faults(released.write("versions.json", text).insideTheJar());

        assertEquals(1, faults.size(), faults::toString);
        assertEquals("versions.json", faults.get(0).file());
    }

    private String currentDigest() {
        JsonNode versions = released.json("versions.json");
        String digest = released.remove("versions.json", "/versions/1/digest")
                .load()
                .find("2.0.0")
                .orElseThrow()
                .knowledge()
                .digest();
        released.write("versions.json", versions.toString());
        return digest;
    }

    private static List<String> versionsChecked(KnowledgeFolder folder) {
        List<String> checked = new ArrayList<>();
        Invariant witness = knowledge -> {
            checked.add(knowledge.version());
            return List.of();
        };
        try {
            new KnowledgeLoader(List.of(List.of(witness))).load(List.of(folder));
        } catch (FaultyKnowledgeException e) {
            assertEquals(List.of(VersionsFile.NAME), files(e.faults()));
        }
        return checked;
    }

    /** Asserts faults of the file and, at last, that the version has changed. */
    private static void assertAllIn(String file, List<Fault> faults) {
        assertEquals(List.of(file, VersionsFile.NAME), files(faults), faults::toString);
        assertEquals(changed(CHANGED), faults.get(faults.size() - 1));
    }

    private static List<String> files(List<Fault> faults) {
        return faults.stream().map(Fault::file).distinct().toList();
    }

    private static Fault changed(String message) {
        return new Fault(VersionsFile.NAME, "/versions/1/digest", message);
    }
}
