package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KnowledgeLimitsTest {

    private static final String FILE = "2.0.0/criteria/team-size.json";

    @TempDir
    Path directory;

    static Stream<String> beyondTheLimitsOfTheParser() {
        return Stream.of(
                "[".repeat(5000) + "]".repeat(5000),
                "{\"a\":".repeat(5000) + "1" + "}".repeat(5000),
                "9".repeat(1100),
                "0." + "1".repeat(1100),
                "\"" + "a".repeat(21_000_000) + "\"",
                "{\"" + "a".repeat(60_000) + "\": 1}");
    }

    @ParameterizedTest
    @MethodSource("beyondTheLimitsOfTheParser")
    void namesTheLineOfAValueBeyondALimit(String value) {
        List<Fault> faults = EditedKnowledge.shipped(directory)
                .write(FILE, "{\n\"a\":\n" + value + "\n}")
                .faults();

        assertEquals(1, faults.size(), faults::toString);
        assertEquals(FILE, faults.get(0).file());
        assertTrue(faults.get(0).message().endsWith(" in line 3"), faults::toString);
    }

    @Test
    void rejectsAVersionFolderThatIsNotListed() {
        EditedKnowledge added = EditedKnowledge.of(directory, "3.0.0")
                .write("3.1.0/README.md", "")
                .write("next/catalog.json", "{}");

        String message = "not listed in versions.json; list it there or delete the folder";
        assertEquals(
                List.of(new Fault("3.1.0", "", message), new Fault("next", "", message)),
                EditedKnowledge.faults(KnowledgeFolder.shipped(), added.folder()));
    }

    @Test
    void ignoresFoldersThatHoldNoVersion() {
        EditedKnowledge added = EditedKnowledge.of(directory, "3.0.0")
                .write(".git/catalog.json", "{}")
                .write("schema/catalog.schema.json", "{}");

        assertTrue(EditedKnowledge.load(KnowledgeFolder.shipped(), added.folder())
                .find("3.0.0")
                .isPresent());
    }
}
