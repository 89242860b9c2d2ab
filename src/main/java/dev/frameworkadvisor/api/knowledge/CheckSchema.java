package dev.frameworkadvisor.api.knowledge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import java.util.List;

/** JSON Schema (2020-12) of a check for one knowledge version: a choice, and a profile or the id of a stored one. */
final class CheckSchema {

    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_APPROVER = 200;

    private CheckSchema() {}

    static ObjectNode of(Knowledge knowledge) {
        ObjectNode schema = ProfileSchema.document("check", "Check", knowledge);
        schema.putArray("required").add("declared");
        ObjectNode properties = schema.withObjectProperty("properties");
        declared(properties.putObject("declared"));
        waiver(properties.putObject("waiver"));
        properties
                .putObject("profileId")
                .put("description", "Id of a stored profile, in place of name, answers and priorities.")
                .put("type", "string")
                .put("pattern", "^[0-9a-f-]{36}$");
        profileOrId(schema);
        return schema;
    }

    private static void declared(ObjectNode declared) {
        declared.put("description", "The choice of the project.");
        ArrayNode allowed = declared.putArray("enum");
        for (Outcome outcome : Outcome.values()) {
            allowed.add(outcome.name());
        }
    }

    private static void waiver(ObjectNode waiver) {
        waiver.put("description", "Permission to deviate from the verdict until a date.");
        waiver.putArray("type").add("object").add("null");
        waiver.put("additionalProperties", false);
        waiver.putArray("required").add("reason").add("approvedBy").add("expires");
        ObjectNode properties = waiver.putObject("properties");
        text(properties.putObject("reason"), "The reason.", LONGEST_REASON);
        text(properties.putObject("approvedBy"), "Who approved it.", LONGEST_APPROVER);
        properties
                .putObject("expires")
                .put("description", "The last valid day, in UTC.")
                .put("type", "string")
                .put("format", "date")
                .put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    private static void text(ObjectNode text, String description, int longest) {
        text.put("description", description).put("type", "string").put("pattern", "\\S");
        text.put("maxLength", longest);
    }

    private static void profileOrId(ObjectNode schema) {
        schema.putObject("if").putArray("required").add("profileId");
        ObjectNode replaced = schema.putObject("then").putObject("properties");
        for (String nullable : List.of("name", "priorities")) {
            replaced.putObject(nullable).put("type", "null");
        }
        replaced.put("answers", false);
        schema.putObject("else").putArray("required").add("answers");
    }
}
