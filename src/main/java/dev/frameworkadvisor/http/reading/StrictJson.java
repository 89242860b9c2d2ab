package dev.frameworkadvisor.http.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the current value of a parser strictly. Unknown, repeated and mistyped fields add violations and reading
 * continues, so that all violations are reported at once.
 */
public final class StrictJson {

    /** Reads the value of one field, which is the current value of the parser. */
    @FunctionalInterface
    public interface Field {
        void read(String name, String pointer) throws IOException;
    }

    private final JsonParser parser;
    private final Violations violations;

    StrictJson(JsonParser parser, Violations violations) {
        this.parser = parser;
        this.violations = violations;
    }

    /**
     * Reads each known field of an object once. Any other value than an object adds a violation.
     *
     * @param pointer JSON Pointer to the object
     * @param owner a name for the object that starts a sentence, such as "A profile"
     * @return the names of the fields found; null if the value is not an object
     */
    public @Nullable Set<String> fields(String pointer, String owner, List<String> known, Field field)
            throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            skip(Violation.of(pointer, owner + " must be an object."));
            return null;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (!known.contains(name)) {
                parser.skipChildren();
                violations.add(() -> unknown(pointer, owner, name, known));
            } else if (seen.add(name)) {
                field.read(name, pointer + "/" + name);
            } else {
                skip(Violation.repeated(pointer + "/" + name));
            }
        }
        return seen;
    }

    private static Violation unknown(String pointer, String owner, String name, List<String> known) {
        String message = owner + " has no field " + Violation.quote(name) + ".";
        return Violation.unknown(Violation.pointer(pointer, name), message, name, known);
    }

    /**
     * Reads an object with string values. Any name is allowed, but only once.
     *
     * @param absent receives the names whose value is null or, with a violation, not a string
     */
    Map<String, String> members(String pointer, Set<String> absent) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            skip(Violation.of(pointer, "It must be an object."));
            return members;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING && !absent.contains(member)) {
                if (members.putIfAbsent(member, parser.getText()) != null) {
                    violations.add(Violation.repeated(Violation.pointer(pointer, member)));
                }
            } else if (members.containsKey(member) || !absent.add(member)) {
                skip(Violation.repeated(Violation.pointer(pointer, member)));
            } else {
                text(Violation.pointer(pointer, member));
            }
        }
        return members;
    }

    /** Returns the string; null for null and, with a violation, for any other value. */
    @Nullable
    String text(String pointer) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (!isNull()) {
            skip(Violation.of(pointer, "It must be a string or null."));
        }
        return null;
    }

    /** Returns the string; null, with a violation, for any other value. */
    public @Nullable String requiredText(String pointer) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        skip(Violation.of(pointer, "It must be a string."));
        return null;
    }

    /** Returns the boolean; null for null and, with a violation, for any other value. */
    @Nullable
    Boolean flag(String pointer) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_TRUE || parser.currentToken() == JsonToken.VALUE_FALSE) {
            return parser.getBooleanValue();
        }
        if (!isNull()) {
            skip(Violation.of(pointer, "It must be true, false or null."));
        }
        return null;
    }

    /** Returns the line of the value in the body, from 1. */
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    private void skip(Violation violation) throws IOException {
        parser.skipChildren();
        violations.add(violation);
    }
}
