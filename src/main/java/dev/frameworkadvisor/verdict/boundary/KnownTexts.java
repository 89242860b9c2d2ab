package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import jakarta.inject.Singleton;
import java.util.IdentityHashMap;

/** The longer texts of the knowledge base that verdicts repeat, encoded as JSON once. */
@Singleton
class KnownTexts {

    private final IdentityHashMap<String, byte[]> encoded = new IdentityHashMap<>();

    KnownTexts(KnowledgeBase base) {
        base.editions().forEach(edition -> add(edition.knowledge()));
    }

    private void add(Knowledge knowledge) {
        add(knowledge.wording().complete());
        knowledge.verdictRules().stream().map(VerdictRule::advice).forEach(this::add);
        knowledge.criteria().stream()
                .flatMap(criterion -> criterion.options().stream())
                .map(Option::reason)
                .forEach(this::add);
    }

    private void add(String text) {
        encoded.put(text, new JsonBytes().text(text).toBytes());
    }

    /** Writes the text as a JSON string; one that is not known is encoded now. */
    void write(JsonBytes out, String text) {
        byte[] known = encoded.get(text);
        if (known == null) {
            out.text(text);
        } else {
            out.raw(known);
        }
    }
}
