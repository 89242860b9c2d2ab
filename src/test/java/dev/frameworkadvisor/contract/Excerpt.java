package dev.frameworkadvisor.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;

/** What an example shows of an answer: the first of every array of objects, and of what varies, any value. */
final class Excerpt {

    private static final int SHOWN = 2;

    private static final JsonNode ANY = TextNode.valueOf("(varies)");

    private Excerpt() {}

    /** The first two of every array of objects. */
    static JsonNode of(JsonNode live) {
        JsonNode copy = live.deepCopy();
        cut(copy);
        return copy;
    }

    private static void cut(JsonNode node) {
        if (node instanceof ArrayNode array && ofObjects(array)) {
            while (array.size() > SHOWN) {
                array.remove(array.size() - 1);
            }
        }
        node.forEach(Excerpt::cut);
    }

    /** The answer with every array of objects cut to the length that the example shows. */
    static JsonNode asLongAs(JsonNode shown, JsonNode live) {
        if (live instanceof ArrayNode array && shown.isArray()) {
            ArrayNode cut = array.arrayNode();
            for (int i = 0; i < Math.min(array.size(), ofObjects(array) ? shown.size() : array.size()); i++) {
                cut.add(asLongAs(shown.path(i), array.get(i)));
            }
            return cut;
        }
        if (live instanceof ObjectNode object) {
            ObjectNode cut = object.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                cut.set(field.getKey(), asLongAs(shown.path(field.getKey()), field.getValue()));
            }
            return cut;
        }
        return live;
    }

    /** The same with one mark at all that varies, so that only whether it is there can differ. */
    static JsonNode withoutWhatVaries(JsonNode answer, List<JsonPointer> varies) {
        JsonNode marked = answer.deepCopy();
        for (JsonPointer pointer : varies) {
            marked = with(marked, pointer, ANY);
        }
        return marked;
    }

    /** What varies as the example has shown it before, so that a refresh changes nothing without need. */
    static JsonNode keeping(JsonNode shown, JsonNode live, List<JsonPointer> varies) {
        JsonNode kept = live.deepCopy();
        for (JsonPointer pointer : varies) {
            JsonNode before = shown.at(pointer);
            kept = before.isMissingNode() ? kept : with(kept, pointer, before);
        }
        return kept;
    }

    private static JsonNode with(JsonNode root, JsonPointer pointer, JsonNode value) {
        if (root.at(pointer).isMissingNode()) {
            return root;
        }
        if (pointer.matches()) {
            return value;
        }
        JsonNode parent = root.at(pointer.head());
        if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
        }
        return root;
    }

    private static boolean ofObjects(ArrayNode array) {
        return array.size() > 0 && array.get(0).isObject();
    }
}
