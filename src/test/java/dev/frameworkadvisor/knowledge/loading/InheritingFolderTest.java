package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InheritingFolderTest {

    private static final String CATALOG = "9.0.0/catalog.json";

    @TempDir
    Path directory;

    private Path write(String file, String content) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }

    /** Writes a version 9.0.0 whose catalog has these fields in addition to those that it must have. */
    private KnowledgeFolder extending(String base, String fields) throws IOException {
        write("versions.json", "{\"versions\": [{\"version\": \"9.0.0\"}]}");
        write(
                CATALOG,
                "{\"version\": \"9.0.0\", \"released\": \"2027-01-31\", \"changes\": [\"One.\"], \"extends\": \"" + base
                        + "\"" + fields + "}");
        return KnowledgeFolder.at(directory);
    }

    private static KnowledgeBase load(KnowledgeFolder added) {
        return EditedKnowledge.load(KnowledgeFolder.shipped(), added);
    }

    private static List<Fault> faults(KnowledgeFolder added) {
        return EditedKnowledge.faults(KnowledgeFolder.shipped(), added);
    }

    private static Knowledge version(KnowledgeBase base, String version) {
        return base.find(version).orElseThrow().knowledge();
    }

    @Test
    void inheritsEverythingButItsDescription() throws IOException {
        KnowledgeBase base = load(extending("2.0.0", ""));
        Knowledge extended = version(base, "2.0.0");
        Knowledge created = version(base, "9.0.0");

        assertEquals(List.of("One."), created.changes());
        assertEquals(extended.criteria(), created.criteria());
        assertEquals(extended.verdictRules(), created.verdictRules());
        assertEquals(extended.sources(), created.sources());
        assertEquals(extended.examples(), created.examples());
        assertNotEquals(extended.digest(), created.digest());
    }

    @Test
    void hasTheDigestOfTheSameVersionInFull(@TempDir Path other) throws IOException {
        EditedKnowledge full = EditedKnowledge.of(other, "9.0.0")
                .set(CATALOG, "/released", "2027-01-31")
                .set(CATALOG, "/changes", List.of("One."));

        assertEquals(
                version(load(full.folder()), "9.0.0").digest(),
                version(load(extending("2.0.0", "")), "9.0.0").digest());
    }

    @Test
    void replacesTheFilesThatItHas() throws IOException {
        KnowledgeFolder folder = extending("2.0.0", "");
        String traffic = Files.readString(Path.of("src/main/resources/knowledge/2.0.0/criteria/traffic.json"));
        write("9.0.0/criteria/traffic.json", traffic.replaceFirst("\"why\": \"", "\"why\": \"Again: "));
        KnowledgeBase base = load(folder);

        assertEquals(
                "Again: "
                        + version(base, "2.0.0")
                                .criterion("traffic")
                                .orElseThrow()
                                .why(),
                version(base, "9.0.0").criterion("traffic").orElseThrow().why());
    }

    @Test
    void canBeExtendedItself() throws IOException {
        KnowledgeFolder folder = extending("2.1.0", "");
        write("versions.json", "{\"versions\": [{\"version\": \"9.0.0\"}, {\"version\": \"9.1.0\"}]}");
        write(
                "9.1.0/catalog.json",
                "{\"version\": \"9.1.0\", \"released\": \"2027-02-28\", \"changes\": [\"Two.\"], \"extends\": \"9.0.0\"}");
        KnowledgeBase base = load(folder);

        assertEquals(version(base, "2.1.0").criteria(), version(base, "9.1.0").criteria());
    }

    @Test
    void rejectsABaseThatIsNotListedBefore() throws IOException {
        for (String base : List.of("8.0.0", "9.0.0", "../2.0.0")) {
            assertEquals(
                    List.of(new Fault(
                            CATALOG,
                            "/extends",
                            "must be a version that is listed before this one, not \"" + base + "\"")),
                    faults(extending(base, "")));
        }
    }

    @Test
    void validatesTheResult() throws IOException {
        assertEquals(
                List.of("9.0.0/criteria/none.json"),
                faults(extending("2.0.0", ", \"criteria\": [\"none\"]")).stream()
                        .map(Fault::file)
                        .toList());
        write("9.0.0/criteria/unlisted.json", "{}");
        assertEquals(
                List.of("9.0.0/criteria/unlisted.json"),
                faults(extending("2.0.0", "")).stream().map(Fault::file).toList());
    }

    @Test
    void rejectsRepeatedFields() throws IOException {
        List<Fault> faults = faults(extending("2.0.0", ", \"version\": \"9.0.0\""));

        assertEquals(CATALOG, faults.get(0).file(), faults::toString);
    }
}
