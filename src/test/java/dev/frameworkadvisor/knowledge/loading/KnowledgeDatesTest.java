package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.List;
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
}
