package dev.frameworkadvisor.verdict.boundary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile from JSON, strictly: a field that is unknown, repeated or of the wrong type is a violation, and
 * reading goes on, so that all of them are told at once. {@code null} is the same as leaving a field out.
 */
final class ProfileReader {

    private static final List<String> FIELDS = List.of("name", "answers", "priorities", "knowledge");

    /** Without the table of known names, which all readers share: a hostile body could spoil it for the others. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(20).build())
            .build();

    private static final char REPLACEMENT = '\uFFFD';

    private final JsonParser parser;
    private final Violations violations;
    private @Nullable String name;
    private @Nullable String knowledge;
    private Map<String, String> answers = Map.of();
    private Map<String, String> priorities = Map.of();

    private ProfileReader(JsonParser parser, Violations violations) {
        this.parser = parser;
        this.violations = violations;
    }

    /**
     * The profile as written, as far as it could be read.
     *
     * @param violations receives what does not fit the shape of a profile
     * @throws CharacterCodingException if the bytes are not UTF-8
     * @throws com.fasterxml.jackson.core.JsonProcessingException if they are not one JSON document, or one nested more
     *     than 20 levels deep
     */
    static ProfileDraft read(byte[] body, Violations violations) throws IOException {
        try (JsonParser parser = JSON.createParser(text(body))) {
            return new ProfileReader(parser, violations).read();
        }
    }

    /** Decoding leniently is faster; only where it may have replaced something is it done again, strictly. */
    private static String text(byte[] body) throws CharacterCodingException {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(body))
                        .toString();
    }

    private ProfileDraft read() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new JsonParseException(parser, "The body is empty");
        }
        if (first == JsonToken.START_OBJECT) {
            readFields();
        } else {
            parser.skipChildren();
            violations.add(Violation.of("", "A profile is an object."));
        }
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "Something follows the profile");
        }
        return new ProfileDraft(name, answers, priorities, knowledge);
    }

    private void readFields() throws IOException {
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            if (!FIELDS.contains(field)) {
                parser.skipChildren();
                violations.add(() -> Violation.unknown(
                        Violation.pointer("", field),
                        "A profile has no field " + Violation.quote(field) + ".",
                        field,
                        FIELDS));
            } else if (seen.add(field)) {
                readField(field, "/" + field);
            } else {
                skip(Violation.repeated("/" + field));
            }
        }
        if (!seen.contains("answers")) {
            violations.add(Violation.of("/answers", "It is required; {} answers nothing yet."));
        }
    }

    private void readField(String field, String pointer) throws IOException {
        switch (field) {
            case "name" -> name = text(pointer);
            case "knowledge" -> knowledge = text(pointer);
            case "answers" -> answers = members(pointer);
            default -> priorities = parser.currentToken() == JsonToken.VALUE_NULL ? Map.of() : members(pointer);
        }
    }

    private Map<String, String> members(String pointer) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            skip(Violation.of(pointer, "It must be an object."));
            return members;
        }
        Set<String> open = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING && !open.contains(member)) {
                if (members.putIfAbsent(member, parser.getText()) != null) {
                    violations.add(Violation.repeated(Violation.pointer(pointer, member)));
                }
            } else if (members.containsKey(member) || !open.add(member)) {
                skip(Violation.repeated(Violation.pointer(pointer, member)));
            } else {
                text(Violation.pointer(pointer, member));
            }
        }
        return members;
    }

    /** The string, or null for null and, with a violation, for anything else. */
    private @Nullable String text(String pointer) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            skip(Violation.of(pointer, "It must be a string or null."));
        }
        return null;
    }

    private void skip(Violation violation) throws IOException {
        parser.skipChildren();
        violations.add(violation);
    }
}
