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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All completions of a profile, in which every open criterion gets one of its options: counted exactly, without going
 * through them. Open criteria that answer conditions name are split by the conditions that their options meet; the
 * rest only adds to the sums.
 */
public final class CompletionCounter {

    private final CompiledProfile profile;
    private final List<CompletionPartition> scenarios = new ArrayList<>();

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
        return new CompletionCounter(new CompiledProfile(profile)).tally();
    }

    /** All completions, by verdict and by option of each open criterion. */
    public OutcomeCounts tally() {
        OutcomeCounts tally = count();
        scenarios.forEach(scenario -> scenario.countByOption(tally));
        return tally;
    }

    /**
     * The verdicts that can still be reached, and the question to ask next.
     *
     * @param verdict of the profile as it is
     */
    public OutcomeDistribution outlook(Outcome verdict) {
        OutcomeCounts tally = count();
        Map<Outcome, Double> outcomes = outcomes(tally);
        return OutcomeDistribution.of(verdict, outcomes, outcomes.size() == 1 ? null : nextQuestion(tally));
    }

    /** The share of all completions that ends in each verdict that can still be reached, in the order of the rules. */
    public Map<Outcome, Double> outcomes() {
        return outcomes(count());
    }

    /** The share of all completions that ends in that verdict, 0 to 1. */
    public double share(Outcome verdict) {
        return count().share(verdict);
    }

    private OutcomeCounts count() {
        OutcomeCounts tally = new OutcomeCounts(profile);
        scenarios.forEach(scenario -> scenario.count(tally));
        return tally;
    }

    private Map<Outcome, Double> outcomes(OutcomeCounts tally) {
        Map<Outcome, Double> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < profile.rules().size(); i++) {
            Outcome verdict = profile.rules().get(i).verdict();
            if (tally.reaches(verdict)) {
                outcomes.put(verdict, tally.share(verdict));
            }
        }
        return outcomes;
    }

    private @Nullable Question nextQuestion(OutcomeCounts tally) {
        scenarios.forEach(scenario -> scenario.countByOption(tally));
        return NextQuestion.choose(profile, tally);
    }

    /**
     * Splits the completions from this criterion on by the conditions that its options meet.
     *
     * @param decided the conditions on the criteria before it
     * @param met those of them that are met, and those that answers meet
     */
    private void split(int criterion, long decided, long met, List<SumHistogram.Link> links) {
        if (criterion == profile.size()) {
            scenarios.add(scenario(met, links));
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

    /** The conditions of all rules but those that can no longer hold: to split by these would only cost time. */
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

    private CompletionPartition scenario(long met, List<SumHistogram.Link> links) {
        Map<Horizon, List<SumHistogram.Link>> byHorizon = new EnumMap<>(Horizon.class);
        links.forEach(link -> byHorizon
                .computeIfAbsent(profile.horizon(link.criterion()), any -> new ArrayList<>())
                .add(link));
        return new CompletionPartition(
                profile.rules(),
                met,
                chain(byHorizon, Horizon.NOW),
                chain(byHorizon, Horizon.LATER),
                chain(byHorizon, Horizon.BOTH));
    }

    private SumHistogram chain(Map<Horizon, List<SumHistogram.Link>> links, Horizon horizon) {
        int start = 0;
        for (int i = 0; i < profile.size(); i++) {
            if (profile.answered(i) && profile.horizon(i) == horizon) {
                start += profile.shift(i, profile.chosen(i));
            }
        }
        return new SumHistogram(links.getOrDefault(horizon, List.of()), start);
    }
}
