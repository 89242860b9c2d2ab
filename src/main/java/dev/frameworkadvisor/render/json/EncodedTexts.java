package dev.frameworkadvisor.render.json;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Option;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** The longer texts of the knowledge base that verdicts contain, encoded as JSON once. */
@Singleton
public class EncodedTexts {

    private final Map<String, byte[]> encoded = new HashMap<>();

    public EncodedTexts(KnowledgeBase base) {
        base.versions().forEach(version -> add(version.knowledge()));
    }

    private void add(Knowledge knowledge) {
        add(knowledge.defaults().wording().complete());
        knowledge.verdictRules().stream()
                .flatMap(rule -> rule.adviceVariants().stream())
                .forEach(this::add);
        knowledge.criteria().stream()
                .flatMap(criterion -> criterion.options().stream())
                .map(Option::reason)
                .forEach(this::add);
    }

    private void add(String text) {
        encoded.put(text, new JsonBuffer().text(text).toBytes());
    }

    /** Writes a text as a JSON string, and encodes it if it is not a text of the knowledge base. */
    void write(JsonBuffer out, String text) {
        byte[] known = encoded.get(text);
        if (known == null) {
            out.text(text);
        } else {
            out.raw(known);
        }
    }
}
