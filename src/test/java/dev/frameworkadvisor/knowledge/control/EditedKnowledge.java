package dev.frameworkadvisor.knowledge.control;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.frameworkadvisor.knowledge.entity.Fault;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.verdict.control.VerdictInvariants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A knowledge directory on disk that holds what is shipped, open to edits; edits return it, so that they chain. */
final class EditedKnowledge {

    /** What the service checks at start beside the soundness of the files. */
    private static final Path SHIPPED = Path.of("src/main/resources/knowledge");

    private static final JsonMapper JSON = new JsonMapper();

    private final Path root;

    private EditedKnowledge(Path root) {
        this.root = root;
    }

    /** A copy of the whole shipped folder that names no digests, so that it may be edited and is checked. */
    static EditedKnowledge shipped(Path root) {
        EditedKnowledge released = released(root);
        for (int i = 0; i < versions().size(); i++) {
            released.remove("versions.json", "/versions/" + i + "/digest");
        }
        return released;
    }

    /** The shipped versions in release order. */
    static List<String> versions() {
        List<String> versions = new ArrayList<>();
        list().path("versions")
                .forEach(entry -> versions.add(entry.path("version").asText()));
        return versions;
    }

    /** The shipped version that is current. */
    static String current() {
        return list().path("current").asText();
    }

    private static JsonNode list() {
        return new EditedKnowledge(SHIPPED).json("versions.json");
    }

    /** The same with its digests. */
    static EditedKnowledge released(Path root) {
        return new EditedKnowledge(root).copy("", "");
    }

    /** A folder of one version, with its shipped content if there is any, and that of 2.0.0 otherwise. */
    static EditedKnowledge of(Path root, String version) {
        return new EditedKnowledge(root)
                .copy(versions().contains(version) ? version : "2.0.0", version)
                .set(version + "/catalog.json", "/version", version)
                .write("versions.json", "{ \"versions\": [ { \"version\": \"" + version + "\" } ] }");
    }

    /** Adds the shipped defaults. */
    EditedKnowledge withDefaults() {
        return write("defaults.json", new EditedKnowledge(SHIPPED).read("defaults.json"));
    }

    static KnowledgeBase load(KnowledgeFolder... folders) {
        return new KnowledgeLoader(VerdictInvariants.ALL).load(List.of(folders));
    }

    static List<Fault> faults(KnowledgeFolder... folders) {
        return assertThrows(FaultyKnowledgeException.class, () -> load(folders)).faults();
    }

    KnowledgeFolder folder() {
        return KnowledgeFolder.at(root);
    }

    /** The folder as if it were the one inside the jar. */
    KnowledgeFolder insideTheJar() {
        return new KnowledgeFolder() {
            @Override
            public Optional<byte[]> read(String path) throws IOException {
                return folder().read(path);
            }

            @Override
            public boolean isReleased() {
                return true;
            }
        };
    }

    KnowledgeBase load() {
        return load(folder());
    }

    List<Fault> faults() {
        return faults(folder());
    }

    /** Sets the member, or the existing element, at that JSON Pointer. */
    EditedKnowledge set(String file, String pointer, Object value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode document = json(file);
        if (document.at(place.head()) instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), JSON.<JsonNode>valueToTree(value));
        } else {
            ((ObjectNode) document.at(place.head()))
                    .set(place.last().getMatchingProperty(), JSON.<JsonNode>valueToTree(value));
        }
        return write(file, document.toString());
    }

    /** Adds an element to the array at that JSON Pointer. */
    EditedKnowledge append(String file, String pointer, Object value) {
        JsonNode document = json(file);
        ((ArrayNode) document.at(pointer)).add(JSON.<JsonNode>valueToTree(value));
        return write(file, document.toString());
    }

    EditedKnowledge remove(String file, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode document = json(file);
        ((ObjectNode) document.at(place.head())).remove(place.last().getMatchingProperty());
        return write(file, document.toString());
    }

    JsonNode json(String file) {
        try {
            return JSON.readTree(read(file));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EditedKnowledge write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    EditedKnowledge delete(String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    List<String> files() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EditedKnowledge copy(String from, String to) {
        Path source = SHIPPED.resolve(from);
        Path target = root.resolve(to);
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
