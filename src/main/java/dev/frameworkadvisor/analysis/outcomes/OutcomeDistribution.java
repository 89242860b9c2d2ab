package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.knowledge.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the missing answers can still lead to, over all completions of the profile, each equally likely.
 *
 * @param outcomes the share of completions that ends in each verdict that can still be reached, in the order of the
 *     rules
 * @param leading the largest of these shares; of equal ones that of the profile's own verdict, then the first
 * @param nextQuestion null where the verdict is settled
 */
public record OutcomeDistribution(
        Map<Outcome, Double> outcomes,
        Leading leading,
        @Nullable Question nextQuestion) {

    private static final Map<Outcome, OutcomeDistribution> CERTAIN = Arrays.stream(Outcome.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    verdict -> new OutcomeDistribution(Map.of(verdict, 1.0), new Leading(verdict, 1.0), null)));

    public OutcomeDistribution {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /**
     * What the completions can lead to.
     *
     * @param verdict of the profile as it is
     */
    public static OutcomeDistribution of(
            Outcome verdict, Map<Outcome, Double> outcomes, @Nullable Question nextQuestion) {
        Leading leading = new Leading(verdict, outcomes.getOrDefault(verdict, 0.0));
        for (Map.Entry<Outcome, Double> outcome : outcomes.entrySet()) {
            if (outcome.getValue() > leading.share()) {
                leading = new Leading(outcome.getKey(), outcome.getValue());
            }
        }
        return new OutcomeDistribution(outcomes, leading, nextQuestion);
    }

    /** The share of the completions that ends with that verdict, 0 to 1. */
    public double share(Outcome verdict) {
        return outcomes.getOrDefault(verdict, 0.0);
    }

    /** Whether one verdict has all completions. */
    public boolean settled() {
        return outcomes.size() == 1;
    }

    /** Nothing is open: that verdict has all completions. */
    public static OutcomeDistribution certain(Outcome verdict) {
        return Objects.requireNonNull(CERTAIN.get(verdict));
    }
}
