package dev.frameworkadvisor.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Closes the schemas of responses. The contract leaves them open, since a client must ignore what it does not know; the
 * tests allow exactly the documented fields.
 */
final class ClosedSchemas {

    /** What two other schemas have in common: those are closed. */
    private static final Set<String> PARTS = Set.of("CriterionFields", "FrameworkFields");

    private static final Set<String> CONDITIONS = Set.of("if", "then", "else");

    /** Conditions that the contract states in its descriptions: client generators give a schema with {@code if} no type. */
    private static final String UNWRITTEN = """
            {
              "MarginCondition": {"oneOf": [{"required": ["atLeast"]}, {"required": ["atMost"]}]},
              "PortfolioChange": {
                "if": {"required": ["unfit"]},
                "then": {"properties": {"from": false, "to": false}},
                "else": {"required": ["from", "to"]}
              },
              "Rejudged": {
                "if": {"required": ["misfits"]},
                "else": {"required": ["method", "verdict", "level", "decisionId"]}
              }
            }
            """;

    private ClosedSchemas() {}

    /** A copy of the contract in which each object schema allows no other properties than its own. */
    static ObjectNode of(ObjectNode document) {
        ObjectNode closed = document.deepCopy();
        closed.at("/components/schemas").properties().stream()
                .filter(schema -> !PARTS.contains(schema.getKey()))
                .forEach(schema -> close(schema.getValue()));
        Contract.json(UNWRITTEN)
                .properties()
                .forEach(condition -> ((ObjectNode) closed.at("/components/schemas/" + condition.getKey()))
                        .setAll((ObjectNode) condition.getValue()));
        return closed;
    }

    private static void close(JsonNode node) {
        boolean schema =
                node.path("properties").isObject() || node.path("allOf").isArray();
        if (schema && !node.has("additionalProperties")) {
            ((ObjectNode) node).put("unevaluatedProperties", false);
        }
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            if (!CONDITIONS.contains(child.getKey())) {
                close(child.getValue());
            }
        }
        if (node.isArray()) {
            node.forEach(ClosedSchemas::close);
        }
    }
}
