package dev.frameworkadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandTest {

    private static final String NEWEST =
            EditedKnowledge.versions().get(EditedKnowledge.versions().size() - 1);

    @TempDir
    Path temporary;

    private Path directory = Path.of("");

    @BeforeEach
    void createDirectory() throws IOException {
        directory = Files.createDirectory(temporary.resolve("knowledge"));
    }

    private CommandRun create(String version) {
        return CommandRun.of("knowledge", "new", version, "--dir", directory.toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void createsAVersionThatInheritsEverything() throws IOException {
        CommandRun run = create("9.0.0");

        assertEquals("", run.err());
        assertEquals(0, run.exit());
        assertEquals(List.of("9.0.0/catalog.json", "versions.json"), files());
        String catalog = Files.readString(directory.resolve("9.0.0/catalog.json"));
        assertTrue(catalog.contains("\"extends\": \"" + NEWEST + "\""), catalog);
        assertTrue(catalog.contains("\"released\": \"2026-11-27\""), catalog);
        assertTrue(run.out().contains("Drift from " + NEWEST + " to 9.0.0: 0.00 % of"), run.out());
        assertTrue(CommandRun.of("knowledge", "validate", directory.toString())
                .out()
                .contains("9.0.0 SUPPORTED sha256:"));
    }

    @Test
    void addsALaterVersionAndKeepsTheLinesOfTheList() throws IOException {
        create("9.0.0");
        String before = Files.readString(directory.resolve("versions.json"));
        CommandRun run = create("9.1.0");

        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("which extends 9.0.0"), run.out());
        String after = Files.readString(directory.resolve("versions.json"));
        assertTrue(after.startsWith(before.substring(0, before.lastIndexOf(']')).stripTrailing()), after);
    }

    @Test
    void rejectsAVersionThatExists() throws IOException {
        create("9.0.0");
        List<String> before = files();

        assertEquals(2, create("9.0.0").exit());
        assertEquals(2, create(NEWEST).exit());
        assertEquals(2, create("9.0").exit());
        assertEquals(2, create("../9.0.0").exit());
        assertEquals(before, files());
    }

    @Test
    void leavesNothingIfTheDirectoryHasFaults() throws IOException {
        Files.createDirectory(directory.resolve("8.0.0"));
        CommandRun run = create("9.0.0");

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("8.0.0"), run.err());
        assertEquals(List.of(), files());
        assertFalse(Files.exists(directory.resolve("9.0.0")));
    }

    @Test
    void listsEveryFault() throws IOException {
        create("9.0.0");
        Files.writeString(directory.resolve("9.0.0/one.json"), "{}");
        Files.writeString(directory.resolve("9.0.0/two.json"), "{}");
        CommandRun run = CommandRun.of("knowledge", "validate", directory.toString());

        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("\n  9.0.0/one.json at the root: not listed"), run.err());
        assertTrue(run.err().contains("\n  9.0.0/two.json at the root: not listed"), run.err());
    }

    @Test
    void comparesTwoVersions() {
        String out = CommandRun.of("knowledge", "diff", "2.0.0", "2.1.0").out();

        assertTrue(out.contains("\n+ framework-familiarity\n"), out);
        assertTrue(out.contains("\n~ authentication\n    importance 4 -> 3\n"), out);
        assertTrue(out.contains("\n    rest-api: fit 1:4 -> 2:4\n"), out);
        assertTrue(out.contains("Drift from 2.0.0 to 2.1.0: "), out);
    }
}
