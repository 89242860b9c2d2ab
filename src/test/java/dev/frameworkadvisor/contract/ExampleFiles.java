package dev.frameworkadvisor.contract;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The examples of the contract, each a file of its own; operations refer to them by name. */
final class ExampleFiles {

    private static final Path FOLDER = Path.of("src/main/openapi/examples");

    private static final String COMPONENTS = "components";
    private static final String EXAMPLES = "examples";
    private static final String REFERENCE = "#/" + COMPONENTS + "/" + EXAMPLES + "/";

    private static final JsonMapper JSON = new JsonMapper();

    private static final ObjectWriter WRITER = JSON.writer(new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private ExampleFiles() {}

    /** Puts the examples in place of the references to them; an example that is used twice stays one node. */
    static void inline(ObjectNode document) {
        JsonNode examples = document.path(COMPONENTS).path(EXAMPLES);
        document.forEach(part -> inline(part, examples));
    }

    private static void inline(JsonNode node, JsonNode examples) {
        if (node.path(EXAMPLES).isObject() && node != examples) {
            ObjectNode named = (ObjectNode) node.path(EXAMPLES);
            for (Map.Entry<String, JsonNode> example : named.properties()) {
                String reference = example.getValue().path("$ref").asText();
                if (reference.startsWith(REFERENCE)) {
                    named.set(example.getKey(), examples.path(reference.substring(REFERENCE.length())));
                }
            }
        }
        node.forEach(child -> inline(child, examples));
    }

    /** Writes every example of the document to its file. */
    static void write(ObjectNode document) throws IOException {
        for (Map.Entry<String, JsonNode> example :
                document.path(COMPONENTS).path(EXAMPLES).properties()) {
            ObjectNode file = JSON.createObjectNode();
            file.putObject(COMPONENTS).putObject(EXAMPLES).set(example.getKey(), example.getValue());
            Files.writeString(FOLDER.resolve(example.getKey() + ".json"), WRITER.writeValueAsString(file) + "\n");
        }
    }
}
