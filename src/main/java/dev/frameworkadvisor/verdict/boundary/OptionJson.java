package dev.frameworkadvisor.verdict.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.knowledge.entity.Option;
import jakarta.inject.Singleton;
import java.util.IdentityHashMap;

/** The reason and the evidence of every option of every version, written as JSON once, at start. */
@Singleton
class OptionJson {

    private record Texts(SerializableString reason, SerializableString evidence) {}

    private final IdentityHashMap<Option, Texts> texts = new IdentityHashMap<>();

    OptionJson(KnowledgeBase base) {
        JsonMapper mapper = new JsonMapper();
        base.editions().stream()
                .flatMap(edition -> edition.knowledge().criteria().stream())
                .flatMap(criterion -> criterion.options().stream())
                .forEach(option ->
                        texts.put(option, new Texts(json(mapper, option.reason()), json(mapper, option.evidence()))));
    }

    /** A JSON string. */
    SerializableString reason(Option option) {
        return of(option).reason();
    }

    /** A JSON array. */
    SerializableString evidence(Option option) {
        return of(option).evidence();
    }

    private Texts of(Option option) {
        Texts known = texts.get(option);
        if (known == null) {
            throw new IllegalArgumentException("not an option of the knowledge base: " + option.id());
        }
        return known;
    }

    private static SerializableString json(JsonMapper mapper, Object value) {
        try {
            return new SerializedString(mapper.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value of the knowledge base cannot be written", e);
        }
    }
}
