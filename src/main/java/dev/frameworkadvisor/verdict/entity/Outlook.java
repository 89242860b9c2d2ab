package dev.frameworkadvisor.verdict.entity;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the missing answers can still lead to, over all completions of the profile, each equally likely.
 *
 * @param outcomes the share of completions that ends in each verdict that can still be reached, in the order of the
 *     rules
 * @param nextQuestion null where the verdict is settled
 */
public record Outlook(
        Map<Outcome, Double> outcomes, @Nullable Question nextQuestion) {

    public Outlook {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /** Whether one verdict has all completions. */
    public boolean settled() {
        return outcomes.size() == 1;
    }
}
