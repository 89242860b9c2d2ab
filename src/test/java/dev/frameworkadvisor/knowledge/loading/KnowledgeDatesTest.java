package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeDatesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "versions.json, /versions/0/deprecated/since",
        "versions.json, /versions/0/deprecated/sunset",
        "2.0.0/catalog.json, /released",
        "2.0.0/sources.json, /sources/0/published"
    })
    void rejectsImpossibleDate(String file, String pointer) {
        List<Fault> faults = EditedKnowledge.shipped(directory)
                .set(file, pointer, "2026-02-31")
                .faults();
        assertEquals(1, faults.size(), faults::toString);
        Fault fault = faults.get(0);
        assertEquals(file + pointer, fault.file() + fault.pointer());
        assertTrue(fault.message().contains("2026-02-31"), fault::message);
        assertFalse(fault.message().contains("line -1"), fault::message);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02, 2026-12-01, 'is before since, 2026-12-02'",
        "2020-01-01, 2020-01-02, 'is before the release, 2026-11-01'"
    })
    void rejectsASunsetBeforeSinceOrTheRelease(String since, String sunset, String message) {
        Map<String, String> deprecated = Map.of("since", since, "sunset", sunset);
        EditedKnowledge shipped =
                EditedKnowledge.shipped(directory).set("versions.json", "/versions/0/deprecated", deprecated);

        Fault fault = new Fault("versions.json", "/versions/0/deprecated/sunset", message);
        assertEquals(List.of(fault), shipped.faults());
    }

    @Test
    void acceptsASunsetOnTheDayOfTheDeprecation() {
        Map<String, String> deprecated = Map.of("since", "2026-12-01", "sunset", "2026-12-01");

        KnowledgeBase base = EditedKnowledge.shipped(directory)
                .set("versions.json", "/versions/0/deprecated", deprecated)
                .load();

        assertEquals(EditedKnowledge.versions(), base.numbers());
    }
}
