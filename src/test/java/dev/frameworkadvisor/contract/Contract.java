package dev.frameworkadvisor.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file openapi.yaml: what it says of a path, and whether a body fits what it says. */
public final class Contract {

    static final Path FILE = Path.of("openapi.yaml");

    private static final JsonMapper JSON = new JsonMapper();

    private static final String IRI = "urn:framework-advisor:contract";

    private static final YAMLMapper YAML = new YAMLMapper();

    private final ObjectNode document;
    private final SchemaRegistry schemas;

    private Contract(ObjectNode document) {
        this.document = document;
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                        builder.schemas(Map.of(IRI, ClosedSchemas.of(document).toString())));
    }

    /** The bundle that the build has written, its examples in place of the references to them. */
    public static Contract read() {
        ObjectNode document = bundle();
        ExampleFiles.inline(document);
        return new Contract(document);
    }

    /** The bundle as it is. */
    static ObjectNode bundle() {
        try {
            return (ObjectNode) YAML.readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode document() {
        return document;
    }

    /** The template of the contract that the path fits, the one with the fewest variables first. */
    Optional<String> template(String path) {
        if (document.path("paths").has(path)) {
            return Optional.of(path);
        }
        return document.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
                .findFirst();
    }

    /** JSON Pointer to the response object, references followed; empty where the contract has none. */
    Optional<String> response(String template, String method, int status) {
        String pointer = "/paths/" + escape(template) + "/" + method.toLowerCase() + "/responses/" + status;
        JsonNode response = document.at(pointer);
        if (response.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                response.has("$ref") ? response.path("$ref").textValue().substring(1) : pointer);
    }

    public JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** Where the body breaks the schema at that pointer. */
    List<String> misfits(String pointer, JsonNode body) {
        return schemas.getSchema(SchemaLocation.of(IRI + "#" + pointer)).validate(body).stream()
                .map(Error::toString)
                .toList();
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    static String escape(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
