package dev.frameworkadvisor.knowledge.loading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.frameworkadvisor.knowledge.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds texts and field names that cannot be written in every format of a response: UTF-8 has no unpaired surrogates, and
 * XML (a JUnit report) has no control characters except tab and line breaks.
 */
final class TextCheck {

    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    private TextCheck(String file) {
        this.file = file;
    }

    static List<Fault> check(String file, JsonNode document) {
        TextCheck check = new TextCheck(file);
        check.visit("", document);
        return check.faults;
    }

    private void visit(String pointer, JsonNode node) {
        if (node.isTextual()) {
            check(pointer, node.textValue());
        }
        int index = 0;
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            visit(pointer + "/" + index++, element);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey().replace("~", "~0").replace("/", "~1");
            check(pointer + "/" + name, field.getKey());
            visit(pointer + "/" + name, field.getValue());
        }
    }

    private void check(String pointer, String text) {
        text.codePoints().filter(TextCheck::isUnwritable).findFirst().ifPresent(character -> {
            String kind =
                    Character.getType(character) == Character.SURROGATE ? "an unpaired surrogate" : "the character";
            faults.add(new Fault(file, printable(pointer), String.format("contains %s U+%04X", kind, character)));
        });
    }

    private static boolean isUnwritable(int character) {
        return (character < ' ' && character != '\t' && character != '\n' && character != '\r')
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE;
    }

    /** A pointer can contain the name of a field, and so the character itself. */
    private static String printable(String pointer) {
        StringBuilder printable = new StringBuilder();
        pointer.codePoints()
                .forEach(character -> printable.append(
                        isUnwritable(character) ? String.format("\\u%04x", character) : Character.toString(character)));
        return printable.toString();
    }
}
