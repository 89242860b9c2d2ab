package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeFileTest {

    private static final String TEAM_SIZE = "2.0.0/criteria/team-size.json";

    @TempDir
    Path directory;

    private EditedKnowledge shipped;

    @BeforeEach
    void copyShippedKnowledge() {
        shipped = EditedKnowledge.shipped(directory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "defaults.json",
                "versions.json",
                "2.0.0/catalog.json",
                "2.0.0/sources.json",
                "2.0.0/frameworks/flask.json",
                TEAM_SIZE,
                "2.0.0/examples/personal-blog.json"
            })
    void rejectsMissingFile(String file) {
        assertEquals(
                List.of(new Fault(file, "", "file not found")),
                shipped.delete(file).faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.0.0/criteria/budget.json",
                "2.0.0/criteria/team-size.json.orig",
                "2.0.0/criteria/old/team-size.json",
                "2.0.0/examples/none.json",
                "2.0.0/notes.txt"
            })
    void rejectsUnlistedFile(String file) {
        assertEquals(
                List.of(new Fault(file, "", "not listed in catalog.json; list it there or delete the file")),
                shipped.write(file, "{}").faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.0/README.md", "2.0.0/criteria/README.md", "2.0.0/.gitignore", "2.0.0/.idea/x.json"})
    void ignoresHiddenFilesAndReadmes(String file) {
        assertEquals(EditedKnowledge.versions(), shipped.write(file, "x").load().numbers());
    }

    @Test
    void rejectsMalformedJson() {
        Fault fault = onlyFault(shipped.write(TEAM_SIZE, "{\n  id: 1\n}"), TEAM_SIZE, "");
        assertTrue(fault.message().startsWith("Unexpected character ('i'"), fault.message());
        assertTrue(fault.message().endsWith("in line 2"), fault.message());
    }

    @Test
    void rejectsDuplicateKey() {
        String text = shipped.read(TEAM_SIZE).replaceFirst("\\{", "{ \"id\": \"x\",");
        Fault fault = onlyFault(shipped.write(TEAM_SIZE, text), TEAM_SIZE, "");
        assertEquals("Duplicate field 'id' in line 2", fault.message());
    }

    @ParameterizedTest
    @CsvSource({"{}, Trailing token", "junk, Unrecognized token 'junk'"})
    void rejectsTrailingContent(String junk, String message) {
        Fault fault = onlyFault(shipped.write(TEAM_SIZE, shipped.read(TEAM_SIZE) + junk), TEAM_SIZE, "");
        assertTrue(fault.message().startsWith(message), fault.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"team-size\""})
    void rejectsDocumentThatIsNotAnObject(String text) {
        Fault fault = onlyFault(shipped.write(TEAM_SIZE, text), TEAM_SIZE, "");
        assertTrue(fault.message().contains("object"), fault.message());
    }

    @ParameterizedTest
    @CsvSource({
        "criteria/team-size, traffic, team-size",
        "examples/personal-blog, blog, personal-blog",
        "frameworks/flask, django, flask"
    })
    void rejectsIdOtherThanFileName(String path, String id, String name) {
        String file = "2.0.0/" + path + ".json";
        assertEquals(
                List.of(new Fault(file, "/id", "is \"" + id + "\", but its path requires \"" + name + "\"")),
                shipped.set(file, "/id", id).faults());
    }

    @Test
    void rejectsVersionOtherThanFolderName() {
        assertEquals(
                List.of(new Fault("2.0.0/catalog.json", "/version", "is \"2.0.1\", but its path requires \"2.0.0\"")),
                shipped.set("2.0.0/catalog.json", "/version", "2.0.1").faults());
    }

    @ParameterizedTest
    @CsvSource({
        "versions.json, /versions/1/version",
        "2.0.0/catalog.json, /criteria/0",
        "2.0.0/catalog.json, /examples/0"
    })
    void rejectsPathAsIdWithoutReadingIt(String file, String pointer) {
        KnowledgeFolder folder = shipped.set(file, pointer, "../x").folder();
        List<String> read = new ArrayList<>();
        KnowledgeFolder watched = path -> {
            read.add(path);
            return folder.read(path);
        };
        List<Fault> faults = EditedKnowledge.faults(watched);
        assertEquals(List.of(file + pointer), places(faults));
        assertTrue(read.stream().noneMatch(path -> path.contains("..")), read.toString());
    }

    @Test
    void reportsFaultsOfAllFiles() {
        shipped.delete("1.0.0/examples/online-shop.json")
                .set("2.0.0/frameworks/flask.json", "/name", "")
                .set(TEAM_SIZE, "/importance", 6)
                .set(TEAM_SIZE, "/options/0/fit/flask", -1);
        List<String> expected = List.of(
                "1.0.0/examples/online-shop.json",
                TEAM_SIZE + "/importance",
                TEAM_SIZE + "/options/0/fit/flask",
                "2.0.0/frameworks/flask.json/name");
        assertEquals(expected, places(shipped.faults()).stream().sorted().toList());
    }

    @Test
    void listsEveryFaultInMessage() {
        shipped.delete("1.0.0/sources.json").set(TEAM_SIZE, "/id", "traffic");
        String message =
                assertThrows(FaultyKnowledgeException.class, shipped::load).getMessage();
        shipped.faults().forEach(fault -> assertTrue(message.contains(fault.toString()), message));
    }

    private static Fault onlyFault(EditedKnowledge broken, String file, String pointer) {
        List<Fault> faults = broken.faults();
        assertEquals(List.of(file + pointer), places(faults));
        return faults.get(0);
    }

    private static List<String> places(List<Fault> faults) {
        return faults.stream().map(fault -> fault.file() + fault.pointer()).toList();
    }
}
