package dev.frameworkadvisor.api.knowledge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.ProfileDraft;
import java.util.List;
import java.util.stream.Collectors;

/** JSON Schema (2020-12) of a profile for one knowledge version, for editors and CI jobs. */
final class ProfileSchema {

    private static final List<String> PRIORITIES = List.of("IGNORE", "NORMAL", "HIGH");

    private ProfileSchema() {}

    static ObjectNode of(Knowledge knowledge) {
        ObjectNode schema = document("profile", "Project profile", knowledge);
        schema.putArray("required").add("answers");
        return schema;
    }

    /** Returns a schema with the properties of a profile, all optional. */
    static ObjectNode document(String kind, String title, Knowledge knowledge) {
        ObjectNode schema = object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:framework-advisor:" + kind + ":" + knowledge.version());
        schema.put("title", title + " for knowledge " + knowledge.version());
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject("$schema")
                .put("description", "Address of the JSON Schema of the file, for editors; ignored by the service.")
                .put("type", "string");
        name(properties.putObject("name"));
        answers(properties.putObject("answers"), knowledge);
        priorities(properties.putObject("priorities"), knowledge);
        properties
                .putObject("knowledge")
                .put("description", "The knowledge version to evaluate by; the current one if absent.")
                .set("enum", nullable(List.of(knowledge.version())));
        return schema;
    }

    private static void name(ObjectNode name) {
        name.put("description", "The project's name. It does not affect the verdict.");
        name.putArray("type").add("string").add("null");
        name.put("maxLength", ProfileDraft.LONGEST_NAME);
        name.put("pattern", "^[^\\u0000-\\u001F\\u007F-\\u009F]*$");
    }

    private static void answers(ObjectNode answers, Knowledge knowledge) {
        answers.put("description", "Option by criterion; an absent or null one is unanswered.");
        answers.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = answers.putObject("properties");
        for (Criterion criterion : knowledge.criteria()) {
            List<String> options = criterion.options().stream().map(Option::id).toList();
            String labels = criterion.options().stream()
                    .map(option -> option.id() + ": " + option.label())
                    .collect(Collectors.joining("; "));
            properties
                    .putObject(criterion.id())
                    .put("title", criterion.question())
                    .put("description", criterion.why() + " " + labels + ".")
                    .set("enum", nullable(options));
        }
    }

    private static void priorities(ObjectNode priorities, Knowledge knowledge) {
        priorities.put("description", "Priority by criterion; NORMAL if absent.");
        priorities.putArray("type").add("object").add("null");
        priorities.put("additionalProperties", false);
        ObjectNode properties = priorities.putObject("properties");
        knowledge
                .criteria()
                .forEach(criterion -> properties.putObject(criterion.id()).set("enum", nullable(PRIORITIES)));
    }

    private static ArrayNode nullable(List<String> values) {
        ArrayNode allowed = JsonNodeFactory.instance.arrayNode();
        values.forEach(allowed::add);
        return allowed.addNull();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
