package dev.frameworkadvisor.validation.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import dev.frameworkadvisor.validation.Project;
import dev.frameworkadvisor.validation.fixtures.ProjectFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A faulty row is reported with its file, the place in it and the fault. */
class ProjectLoaderTest {

    private static final String TOCK = "projects/18f-tock.json";

    private static final KnowledgeBase BASE = new KnowledgeLoader(List.of()).load(List.of(KnowledgeFolder.shipped()));

    @TempDir
    private Path root;

    @Test
    void loadsTheShippedRowsWithoutAFault() {
        List<Project> checked = ProjectLoader.load(KnowledgeFolder.at(ProjectFolder.SHIPPED), BASE);

        assertEquals(checked, ProjectLoader.load(ProjectLoader.shipped(), BASE), "the jar has the same");
        assertTrue(checked.size() > 100, () -> "rows: " + checked.size());
    }

    @Test
    void rejectsAChoiceThatNobodyCanMake() {
        assertFault(TOCK, "/choice", "enum", row -> row.put("choice", "RAILS"));
    }

    @Test
    void rejectsUnknownFields() {
        assertFault(TOCK, "", "licence", row -> row.put("licence", "MIT"));
    }

    @Test
    void rejectsAnotherIdThanThatOfTheFile() {
        assertFault(TOCK, "/id", "\"tock\"", row -> row.put("id", "tock"));
    }

    @Test
    void rejectsOneCodingAlone() {
        assertFault(TOCK, "/codings", "2 items", row -> row.withArray("codings").remove(1));
    }

    @Test
    void rejectsTwoCodingsOfTheSameCoder() {
        assertFault(
                TOCK, "/codings", "two different coders", row -> ((ObjectNode) row.at("/codings/1")).put("coder", "1"));
    }

    @Test
    void rejectsAnswersThatNoVersionHas() {
        assertFault(
                TOCK,
                "/codings/0/answers/traffic",
                "\"rush-hour\"",
                row -> ((ObjectNode) row.at("/codings/0/answers")).put("traffic", "rush-hour"));
        assertFault(
                TOCK,
                "/codings/1/answers/a~1b",
                "\"a/b\"",
                row -> ((ObjectNode) row.at("/codings/1/answers")).put("a/b", "c"));
    }

    @Test
    void rejectsHalfAPair() {
        assertFault("projects/standup-2012.json", "/pair", "one with AFTER", row -> row.put("moment", "AFTER"));
        assertFault(
                TOCK,
                "/pair",
                "one with AFTER",
                row -> row.put("pair", "tock").put("moment", "BEFORE").put("inUse", "DJANGO"));
    }

    @Test
    void rejectsAPairWithoutAMove() {
        assertFault("projects/standup-2012.json", "/inUse", "same framework", row -> row.put("inUse", "DJANGO"));
    }

    @Test
    void rejectsAProjectThatCountsTwice() {
        assertFault("projects/airflow.json", "/repository", "18f-tock.json", row -> row.put("repository", "18F/tock"));
    }

    @Test
    void rejectsFilesThatAreNotListedOrListedTwice() {
        List<Fault> faults = faults(ProjectFolder.copy(root)
                .edit("projects.json", list -> list.withArray("projects").remove(0))
                .write("projects/other.json", "{}"));

        assertEquals(
                List.of("projects/18f-afsbirez.json", "projects/other.json"),
                faults.stream().map(Fault::file).toList());
        assertTrue(faults.get(0).message().contains("not listed in projects.json"), faults::toString);
    }

    @Test
    void rejectsMalformedJson() {
        List<Fault> faults = faults(ProjectFolder.copy(root).write(TOCK, "{\n\"id\": }"));

        assertEquals(TOCK, faults.get(0).file());
        assertTrue(faults.get(0).message().contains("line 2"), faults::toString);
    }

    @Test
    void namesEveryFaultInItsMessage() {
        ProjectFolder folder = ProjectFolder.copy(root)
                .edit(TOCK, row -> row.put("choice", "RAILS"))
                .edit("projects/airflow.json", row -> row.remove("evidence"));
        String message = assertThrows(FaultyProjectsException.class, () -> ProjectLoader.load(folder.folder(), BASE))
                .getMessage();

        assertTrue(message.contains("validation/" + TOCK + " at /choice: "), message);
        assertTrue(message.contains("validation/projects/airflow.json at the root: "), message);
    }

    /** @param message part of the message */
    private void assertFault(String file, String pointer, String message, Consumer<ObjectNode> change) {
        List<Fault> faults = faults(ProjectFolder.copy(root).edit(file, change));

        Fault first = faults.stream()
                .filter(fault -> fault.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError(faults));
        assertEquals(pointer, first.pointer(), first::toString);
        assertTrue(first.message().contains(message), first::toString);
    }

    private static List<Fault> faults(ProjectFolder folder) {
        return assertThrows(FaultyProjectsException.class, () -> ProjectLoader.load(folder.folder(), BASE))
                .faults();
    }
}
