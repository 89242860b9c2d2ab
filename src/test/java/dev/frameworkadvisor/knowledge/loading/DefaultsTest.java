package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file {@code defaults.json}, which all versions share. */
class DefaultsTest {

    private static final String FILE = "defaults.json";
    private static final KnowledgeFolder SHIPPED = KnowledgeFolder.shipped();

    @TempDir
    Path directory;

    @Test
    void areTheSameInEveryVersion() {
        KnowledgeBase base = EditedKnowledge.load(SHIPPED);
        Defaults defaults = base.current().knowledge().defaults();

        assertEquals(0.5, defaults.provisionalBelow());
        assertEquals(0.8, defaults.robustShareFrom());
        base.versions()
                .forEach(version -> assertEquals(defaults, version.knowledge().defaults()));
        for (Outcome verdict : Outcome.values()) {
            assertNotEquals(verdict.name(), defaults.shortLabel(verdict));
        }
    }

    @Test
    void mustExistInOneFolder() {
        EditedKnowledge without = EditedKnowledge.shipped(directory).delete(FILE);

        assertEquals(List.of(new Fault(FILE, "", "file not found")), without.faults());
        assertEquals(
                EditedKnowledge.versions(),
                EditedKnowledge.load(SHIPPED, without.folder()).numbers());
    }

    @ParameterizedTest
    @CsvSource({
        "/provisionalBelow, half, number",
        "/shortLabels, Django, object",
        "/shortLabels/DJANGO, ' ', pattern",
        "/wording/unsettled, 'Open: {opne}', pattern",
        "/wording/lean, 'By {margin}.', pattern",
        "/wording/leadingMost, '{leading', pattern",
        "/wording/robust, '{open} are open.', pattern",
        "/wording/even, ' ', pattern",
        "/wording/even, '{margin}', pattern",
        "/wording/complete, 'Open: {open}.', pattern",
        "/shortLabels/FLASK, '{verdict}', pattern",
        "/causes/method, 'Method {method}.', pattern",
        "/causes/both, 7, string"
    })
    void rejectsInvalidValue(String pointer, String value, String message) {
        Object written = value.equals("7") ? (Object) 7 : value;

        assertRejected(EditedKnowledge.shipped(directory).set(FILE, pointer, written), pointer, message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1})
    void rejectsShareOutOfRange(double share) {
        EditedKnowledge edited = EditedKnowledge.shipped(directory).set(FILE, "/robustShareFrom", share);

        assertRejected(edited, "/robustShareFrom", share < 0 ? "0" : "1");
    }

    @ParameterizedTest
    @CsvSource({"/shortLabels, COMBINE", "/wording, provisional", "/causes, method", "'', robustShareFrom"})
    void rejectsMissingField(String parent, String field) {
        EditedKnowledge edited = EditedKnowledge.shipped(directory).remove(FILE, parent + "/" + field);

        assertRejected(edited, parent, "'" + field + "'");
    }

    @ParameterizedTest
    @CsvSource({"/shortLabels, RAILS", "/wording, settle", "'', color"})
    void rejectsUnknownField(String parent, String field) {
        EditedKnowledge edited = EditedKnowledge.shipped(directory).set(FILE, parent + "/" + field, "red");

        assertRejected(edited, parent, "'" + field + "'");
    }

    @Test
    void areReplacedByAddedFolder() {
        EditedKnowledge added = EditedKnowledge.of(directory, "3.0.0")
                .withDefaults()
                .set(FILE, "/provisionalBelow", 0.25)
                .set(FILE, "/shortLabels/DJANGO", "Use Django");

        KnowledgeBase base = EditedKnowledge.load(SHIPPED, added.folder());

        assertTrue(base.numbers().contains("3.0.0"));
        for (KnowledgeVersion version : base.versions()) {
            Defaults defaults = version.knowledge().defaults();
            assertEquals(0.25, defaults.provisionalBelow());
            assertEquals("Use Django", defaults.shortLabel(Outcome.DJANGO));
        }
    }

    @Test
    void haveEqualFingerprintsOnlyIfEqual() {
        EditedKnowledge same = EditedKnowledge.of(directory, "3.0.0").withDefaults();
        Defaults shipped = EditedKnowledge.load(SHIPPED).current().knowledge().defaults();
        Defaults copied = EditedKnowledge.load(SHIPPED, same.folder())
                .current()
                .knowledge()
                .defaults();
        same.set(FILE, "/wording/even", "a tie");
        Defaults edited = EditedKnowledge.load(SHIPPED, same.folder())
                .current()
                .knowledge()
                .defaults();

        assertEquals(shipped.fingerprint(), copied.fingerprint());
        assertNotEquals(shipped.fingerprint(), edited.fingerprint());
    }

    @Test
    void areValidatedInAddedFolder() {
        EditedKnowledge added =
                EditedKnowledge.of(directory, "3.0.0").withDefaults().set(FILE, "/provisionalBelow", 2);

        assertFault(EditedKnowledge.faults(SHIPPED, added.folder()), "/provisionalBelow", "1");
    }

    private static void assertRejected(EditedKnowledge edited, String pointer, String message) {
        assertFault(edited.faults(), pointer, message);
    }

    private static void assertFault(List<Fault> faults, String pointer, String message) {
        assertEquals(1, faults.size(), faults::toString);
        assertEquals(FILE + pointer, faults.get(0).file() + faults.get(0).pointer());
        assertTrue(faults.get(0).message().contains(message), faults::toString);
    }
}
