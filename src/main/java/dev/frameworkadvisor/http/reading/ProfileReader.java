package dev.frameworkadvisor.http.reading;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.ProfileDraft;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a profile from JSON strictly. A {@code null} has the same meaning as an absent field. */
final class ProfileReader {

    private static final List<String> FIELDS = List.of("name", "answers", "priorities", "knowledge");

    private static final String OWNER = "A profile";

    private static final ProfileDraft EMPTY = new ProfileDraft(null, Map.of(), Map.of(), null);

    /** Names the JSON Schema of the document to an editor; it is read and ignored. */
    private static final String SCHEMA = "$schema";

    private static final List<String> KNOWN =
            Stream.concat(FIELDS.stream(), Stream.of(SCHEMA)).toList();

    /** Fields for which null means the same as an absent field. */
    private static final Set<String> NULLABLE = Set.of("name", "priorities", "knowledge");

    private final JsonParser parser;
    private final StrictJson json;
    private final Violations violations;
    private final Set<String> absent = new HashSet<>();
    private @Nullable String name;
    private @Nullable String knowledge;
    private Map<String, String> answers;
    private Map<String, String> priorities;

    private ProfileReader(JsonParser parser, ProfileDraft target, Violations violations) {
        name = target.name();
        knowledge = target.knowledge();
        answers = target.answers();
        priorities = target.priorities();
        this.parser = parser;
        this.json = new StrictJson(parser, violations);
        this.violations = violations;
    }

    /**
     * Reads a draft; fields with violations are missing from it.
     *
     * @param check receives the further fields of a check; null to read only a profile
     * @param violations receives unknown, repeated and mistyped fields
     * @throws IOException if the bytes are not one JSON document in UTF-8, or are nested too deeply
     */
    static ProfileDraft read(byte[] body, @Nullable CheckFields check, Violations violations) throws IOException {
        try (JsonParser parser = JsonBody.parser(body)) {
            return new ProfileReader(parser, EMPTY, violations).read(check);
        }
    }

    /**
     * Applies a JSON merge patch (RFC 7396) to a draft. The patch is read as strictly as a profile.
     *
     * @param target the profile that the patch changes
     * @param ownership reads further fields of the patch; null if it has none
     * @throws IOException as {@link #read}
     */
    static ProfileDraft merge(
            byte[] patch, ProfileDraft target, @Nullable OwnershipFields ownership, Violations violations)
            throws IOException {
        try (JsonParser parser = JsonBody.parser(patch)) {
            return new ProfileReader(parser, target, violations).merge(ownership);
        }
    }

    private ProfileDraft merge(@Nullable OwnershipFields ownership) throws IOException {
        begin();
        if (ownership == null) {
            json.fields("", OWNER, KNOWN, this::readField);
        } else {
            mergeWith(ownership);
        }
        return end();
    }

    private void mergeWith(OwnershipFields ownership) throws IOException {
        List<String> known =
                Stream.concat(KNOWN.stream(), OwnershipFields.NAMES.stream()).toList();
        json.fields("", OWNER, known, (field, pointer) -> {
            if (KNOWN.contains(field)) {
                readField(field, pointer);
            } else {
                ownership.read(field, pointer, json, violations);
            }
        });
    }

    private ProfileDraft read(@Nullable CheckFields check) throws IOException {
        begin();
        if (check == null) {
            requireAnswers(json.fields("", OWNER, KNOWN, this::readField));
        } else {
            readWith(check);
        }
        return end();
    }

    private void begin() throws IOException {
        if (parser.nextToken() == null) {
            throw new EmptyBodyException(parser);
        }
    }

    private ProfileDraft end() throws IOException {
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "Content follows the profile");
        }
        return new ProfileDraft(name, answers, priorities, knowledge);
    }

    private void readWith(CheckFields check) throws IOException {
        List<String> known =
                Stream.concat(KNOWN.stream(), CheckFields.NAMES.stream()).toList();
        Set<String> seen = json.fields("", CheckFields.OWNER, known, (field, pointer) -> {
            if (KNOWN.contains(field)) {
                readField(field, pointer);
            } else {
                check.read(field, pointer, json);
            }
        });
        if (seen != null) {
            seen.removeAll(absent);
            if (!CheckFields.replaceAnswers(seen)) {
                requireAnswers(seen);
            }
            check.validate(seen, violations);
        }
    }

    private void requireAnswers(@Nullable Set<String> seen) {
        if (seen != null && !seen.contains("answers")) {
            violations.add(Violation.of("/answers", "It is required; send {} for no answers."));
        }
    }

    private void readField(String field, String pointer) throws IOException {
        if (json.isNull() && NULLABLE.contains(field)) {
            absent.add(field);
        }
        switch (field) {
            case SCHEMA -> json.requiredText(pointer);
            case "name" -> name = json.text(pointer);
            case "knowledge" -> knowledge = json.text(pointer);
            case "answers" -> answers = merge(answers, pointer);
            default -> priorities = json.isNull() ? Map.of() : merge(priorities, pointer);
        }
    }

    /** Merges the members of an object into those of the target. */
    private Map<String, String> merge(Map<String, String> target, String pointer) throws IOException {
        Set<String> removed = new HashSet<>();
        Map<String, String> members = json.members(pointer, removed);
        if (target.isEmpty()) {
            return members;
        }
        Map<String, String> merged = new LinkedHashMap<>(target);
        merged.keySet().removeAll(removed);
        merged.putAll(members);
        return merged;
    }
}
