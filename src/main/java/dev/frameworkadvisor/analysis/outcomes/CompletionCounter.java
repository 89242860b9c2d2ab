package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.OutcomeCounts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Exact counts of the completions of a profile by verdict, without enumeration. A completion gives every open criterion
 * one of its options.
 *
 * <p>Completions are split by the answer conditions that they meet. Within each such partition only the sums decide, and
 * these are counted by convolution of histograms (see {@link SumHistogram}). The cost is the number of partitions times
 * the cost of one {@link CompletionPartition}.
 */
public final class CompletionCounter {

    private final CompiledProfile profile;
    private final List<CompletionPartition> partitions = new ArrayList<>();

    public CompletionCounter(CompiledProfile profile) {
        this.profile = profile;
        split(0, 0, profile.met(), new ArrayList<>());
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

    /**
     * Splits the completions by the conditions that the options of this criterion and of all later ones meet.
     *
     * @param decided the conditions on earlier criteria
     * @param met those of them that are met, and the conditions that given answers meet
     */
    private void split(int criterion, long decided, long met, List<SumHistogram.Link> links) {
        if (criterion == profile.size()) {
            partitions.add(partition(met, links));
            return;
        }
        long next = decided | profile.conditions(criterion);
        if (profile.answered(criterion)) {
            split(criterion + 1, next, met, links);
            return;
        }
        byConditions(criterion, relevant(decided, met)).forEach((conditions, options) -> {
            links.add(link(criterion, options));
            split(criterion + 1, next, met | conditions, links);
            links.remove(links.size() - 1);
        });
    }

    /** Returns the conditions of rules that can still hold; splitting by any others would only cost time. */
    private long relevant(long decided, long met) {
        long relevant = 0;
        for (int i = 0; i < profile.rules().size(); i++) {
            long needs = profile.rules().get(i).needs();
            relevant |= (needs & decided & ~met) == 0 ? needs : 0;
        }
        return relevant;
    }

    private Map<Long, List<Integer>> byConditions(int criterion, long relevant) {
        Map<Long, List<Integer>> options = new TreeMap<>();
        for (int j = 0; j < profile.options(criterion); j++) {
            options.computeIfAbsent(profile.met(criterion, j) & relevant, any -> new ArrayList<>())
                    .add(j);
        }
        return options;
    }

    private SumHistogram.Link link(int criterion, List<Integer> options) {
        int[] indices = new int[options.size()];
        int[] shifts = new int[options.size()];
        for (int j = 0; j < indices.length; j++) {
            indices[j] = options.get(j);
            shifts[j] = profile.shift(criterion, indices[j]);
        }
        return new SumHistogram.Link(criterion, indices, shifts);
    }

    private CompletionPartition partition(long met, List<SumHistogram.Link> links) {
        Map<Horizon, List<SumHistogram.Link>> byHorizon = new EnumMap<>(Horizon.class);
        links.forEach(link -> byHorizon
                .computeIfAbsent(profile.horizon(link.criterion()), any -> new ArrayList<>())
                .add(link));
        return new CompletionPartition(
                profile.rules(),
                met,
                histogram(byHorizon, Horizon.NOW),
                histogram(byHorizon, Horizon.LATER),
                histogram(byHorizon, Horizon.BOTH));
    }

    private SumHistogram histogram(Map<Horizon, List<SumHistogram.Link>> links, Horizon horizon) {
        int start = 0;
        for (int i = 0; i < profile.size(); i++) {
            if (profile.answered(i) && profile.horizon(i) == horizon) {
                start += profile.shift(i, profile.chosen(i));
            }
        }
        return new SumHistogram(links.getOrDefault(horizon, List.of()), start);
    }
}
