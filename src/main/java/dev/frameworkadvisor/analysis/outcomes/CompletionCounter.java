package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.OutcomeCounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Exact counts of the completions of a profile by verdict, without enumeration. A completion gives every open criterion
 * one of its options.
 *
 * <p>Completions are split by the answer conditions that they meet. Within each such partition only the sums decide, and
 * these are counted by convolution of histograms (see {@link SumHistogram}). The cost is the number of partitions times
 * the cost of one {@link CompletionPartition}; see {@link CompletionSplitter}.
 */
public final class CompletionCounter {

    private final CompiledProfile profile;
    private final List<CompletionPartition> partitions;

    public CompletionCounter(CompiledProfile profile) {
        this.profile = profile;
        this.partitions = CompletionSplitter.split(profile);
    }

    /** Returns the share of all complete profiles, each equally likely, by verdict, in the order of the rules. */
    public static Map<Outcome, Double> baseRates(Knowledge knowledge) {
        return new CompletionCounter(new CompiledProfile(Profile.unanswered(knowledge))).outcomes();
    }

    /** Counts the completions of a profile, by verdict and by option of each open criterion. */
    public static OutcomeCounts countByOption(Profile profile) {
        CompletionCounter counter = new CompletionCounter(new CompiledProfile(profile));
        OutcomeCounts counts = counter.count();
        counter.partitions.forEach(partition -> partition.countByOption(counts));
        return counts;
    }

    /**
     * Returns the verdicts that can still be reached, and the question to ask next.
     *
     * @param verdict the verdict of the profile without further answers
     */
    public OutcomeDistribution outlook(Outcome verdict) {
        OutcomeCounts counts = count();
        Map<Outcome, Double> outcomes = outcomes(counts);
        return OutcomeDistribution.of(verdict, outcomes, outcomes.size() == 1 ? null : nextQuestion(counts, Set.of()));
    }

    /**
     * Returns the question to ask next if some are skipped; null if no other question can be asked.
     *
     * @param skipped ids of criteria
     */
    public @Nullable Question nextQuestion(Set<String> skipped) {
        return nextQuestion(count(), skipped);
    }

    /** Returns the share of completions for each verdict that can still be reached, in the order of the rules. */
    public Map<Outcome, Double> outcomes() {
        return outcomes(count());
    }

    /** Returns the share of completions that end with the verdict, 0 to 1. */
    public double share(Outcome verdict) {
        return count().share(verdict);
    }

    private OutcomeCounts count() {
        OutcomeCounts counts = new OutcomeCounts(profile);
        partitions.forEach(partition -> partition.count(counts));
        return counts;
    }

    private Map<Outcome, Double> outcomes(OutcomeCounts counts) {
        Map<Outcome, Double> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < profile.rules().size(); i++) {
            Outcome verdict = profile.rules().get(i).verdict();
            if (counts.reaches(verdict)) {
                outcomes.put(verdict, counts.share(verdict));
            }
        }
        return outcomes;
    }

    private @Nullable Question nextQuestion(OutcomeCounts counts, Set<String> skipped) {
        partitions.forEach(partition -> partition.countByOption(counts));
        return NextQuestion.choose(profile, counts, skipped);
    }
}
