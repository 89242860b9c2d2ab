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
 * The distribution of the verdict over all completions of a profile, each equally likely.
 *
 * @param outcomes the share of completions for each verdict that can still be reached, in the order of the rules
 * @param leading the largest of these shares; among equal ones that of the profile's current verdict, then the first
 * @param nextQuestion null if the verdict is settled
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
     * Returns the distribution with its leading verdict.
     *
     * @param verdict the current verdict of the profile
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

    /** Returns the share of completions that end with the verdict, 0 to 1. */
    public double share(Outcome verdict) {
        return outcomes.getOrDefault(verdict, 0.0);
    }

    /** Returns whether all completions end with one verdict. */
    public boolean settled() {
        return outcomes.size() == 1;
    }

    /** Returns the distribution of a profile whose completions all end with one verdict. */
    public static OutcomeDistribution certain(Outcome verdict) {
        return Objects.requireNonNull(CERTAIN.get(verdict));
    }
}
