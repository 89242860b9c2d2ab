package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {

    private static final String TEAM_SIZE = "2.0.0/criteria/team-size.json";
    private static final String RELEASED = digest(EditedKnowledge.load(KnowledgeFolder.shipped()));

    @TempDir
    Path directory;

    private EditedKnowledge shipped;

    @BeforeEach
    void copyShippedKnowledge() {
        shipped = EditedKnowledge.shipped(directory);
    }

    @Test
    void ignoresWhitespace() {
        for (String file : documents()) {
            shipped.write(file, shipped.json(file).toPrettyString().replace("\n", "\r\n"));
        }
        assertEquals(RELEASED, digest());
    }

    @Test
    void ignoresOrderOfKeys() {
        for (String file : documents()) {
            shipped.write(file, reversed(shipped.json(file)).toString());
        }
        assertEquals(RELEASED, digest());
    }

    @Test
    void ignoresNotationOfNumbers() {
        String text = shipped.read(TEAM_SIZE);
        assertEquals(1, text.split("\"importance\": 5,", -1).length - 1);
        shipped.write(TEAM_SIZE, text.replace("\"importance\": 5,", "\"importance\": 5.0,"));
        assertEquals(RELEASED, digest());
    }

    @Test
    void changesWithText() {
        shipped.set(TEAM_SIZE, "/options/0/label", "one");
        assertNotEquals(RELEASED, digest());
    }

    @Test
    void changesWithExample() {
        shipped.set("2.0.0/examples/media-platform.json", "/story", "Editors.");
        assertNotEquals(RELEASED, digest());
    }

    @Test
    void changesWithOrderOfCriteria() {
        shipped.set("2.0.0/catalog.json", "/criteria/0", "application-type")
                .set("2.0.0/catalog.json", "/criteria/1", "project-scope");
        assertNotEquals(RELEASED, digest());
    }

    @Test
    void ignoresDefaults() {
        shipped.set("defaults.json", "/wording/even", "a draw");
        assertEquals(RELEASED, digest());
    }

    private List<String> documents() {
        return shipped.files().stream()
                .filter(file -> file.startsWith("2.0.0/"))
                .toList();
    }

    private String digest() {
        return digest(shipped.load());
    }

    private static String digest(KnowledgeBase base) {
        return base.find("2.0.0").orElseThrow().knowledge().digest();
    }

    private static JsonNode reversed(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(reversed(element)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(name -> names.add(0, name));
            ObjectNode copy = object.objectNode();
            names.forEach(name -> copy.set(name, reversed(object.get(name))));
            return copy;
        }
        return node;
    }
}
