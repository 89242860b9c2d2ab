package dev.frameworkadvisor.verdict.boundary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a profile from JSON, strictly. {@code null} is the same as leaving a field out. */
final class ProfileReader {

    private static final List<String> FIELDS = List.of("name", "answers", "priorities", "knowledge");

    /** Objects and lists inside each other, the body itself included. */
    static final int DEEPEST = 20;

    /**
     * Without the table of known names, which all readers share: a hostile body could spoil it for the others. Nothing in
     * a body is longer than the body, whose length is limited already.
     */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final char REPLACEMENT = '\uFFFD';

    private final JsonParser parser;
    private final StrictJson json;
    private final Violations violations;
    private @Nullable String name;
    private @Nullable String knowledge;
    private Map<String, String> answers = Map.of();
    private Map<String, String> priorities = Map.of();

    private ProfileReader(JsonParser parser, Violations violations) {
        this.parser = parser;
        this.json = new StrictJson(parser, violations);
        this.violations = violations;
    }

    /**
     * The profile as written, as far as it could be read.
     *
     * @param further reads the fields that the body may have beside the profile's; null where it may have none
     * @param violations receives what does not fit the shape of a profile
     * @throws CharacterCodingException if the bytes are not UTF-8
     * @throws com.fasterxml.jackson.core.JsonProcessingException if they are not one JSON document, or one nested more
     *     than 20 levels deep
     */
    static ProfileDraft read(byte[] body, @Nullable FurtherFields further, Violations violations) throws IOException {
        try (JsonParser parser = JSON.createParser(text(body))) {
            return new ProfileReader(parser, violations).read(further);
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

    private ProfileDraft read(@Nullable FurtherFields further) throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonParseException(parser, "The body is empty");
        }
        if (further == null) {
            checkAnswers(json.fields("", "A profile", FIELDS, this::readField));
        } else {
            readBeside(further);
        }
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "Something follows the profile");
        }
        return new ProfileDraft(name, answers, priorities, knowledge);
    }

    private void readBeside(FurtherFields further) throws IOException {
        List<String> known = new ArrayList<>(FIELDS);
        known.addAll(further.names());
        Set<String> seen = json.fields("", further.owner(), known, (field, pointer) -> {
            if (FIELDS.contains(field)) {
                readField(field, pointer);
            } else {
                further.read(field, pointer, json);
            }
        });
        if (seen != null) {
            if (!further.standInForAnswers(seen)) {
                checkAnswers(seen);
            }
            further.check(seen, violations);
        }
    }

    private void checkAnswers(@Nullable Set<String> seen) {
        if (seen != null && !seen.contains("answers")) {
            violations.add(Violation.of("/answers", "It is required; {} answers nothing yet."));
        }
    }

    private void readField(String field, String pointer) throws IOException {
        switch (field) {
            case "name" -> name = json.text(pointer);
            case "knowledge" -> knowledge = json.text(pointer);
            case "answers" -> answers = json.members(pointer);
            default -> priorities = json.isNull() ? Map.of() : json.members(pointer);
        }
    }
}
