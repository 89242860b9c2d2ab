package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Horizon;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Outlook;
import dev.frameworkadvisor.verdict.entity.Question;
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
final class Completions {

    /** A drop of entropy below this is rounding: two questions so close tell the same. */
    private static final double TIE = 1e-12;

    private final IntegerProfile profile;
    private final List<Scenario> scenarios = new ArrayList<>();

    Completions(IntegerProfile profile) {
        this.profile = profile;
        split(0, profile.met(), new ArrayList<>());
    }

    /** All completions, by verdict and by option of each open criterion. */
    Tally tally() {
        Tally tally = new Tally(profile);
        scenarios.forEach(scenario -> scenario.count(tally));
        scenarios.forEach(scenario -> scenario.countByOption(tally));
        return tally;
    }

    /** The verdicts that can still be reached, and the question to ask next. */
    Outlook outlook() {
        Tally tally = new Tally(profile);
        scenarios.forEach(scenario -> scenario.count(tally));
        Map<Outcome, Double> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < profile.rules().size(); i++) {
            Outcome verdict = profile.rules().get(i).verdict();
            if (tally.reaches(verdict)) {
                outcomes.put(verdict, tally.share(verdict));
            }
        }
        return new Outlook(outcomes, outcomes.size() == 1 ? null : nextQuestion(tally));
    }

    private @Nullable Question nextQuestion(Tally tally) {
        scenarios.forEach(scenario -> scenario.countByOption(tally));
        Question best = null;
        for (int i = 0; i < profile.size(); i++) {
            if (!profile.answered(i)) {
                double bits = tally.information(i);
                if (best == null || bits > best.bits() + TIE) {
                    Criterion criterion = profile.profile().answers().get(i).criterion();
                    best = new Question(criterion, bits);
                }
            }
        }
        return best;
    }

    /** Goes on from this criterion with each set of conditions that its options can meet. */
    private void split(int criterion, long met, List<Chain.Link> links) {
        if (criterion == profile.size()) {
            scenarios.add(scenario(met, links));
        } else if (profile.answered(criterion)) {
            split(criterion + 1, met, links);
        } else {
            for (Map.Entry<Long, List<Integer>> alike : byConditions(criterion).entrySet()) {
                links.add(link(criterion, alike.getValue()));
                split(criterion + 1, met | alike.getKey(), links);
                links.remove(links.size() - 1);
            }
        }
    }

    private Map<Long, List<Integer>> byConditions(int criterion) {
        Map<Long, List<Integer>> options = new TreeMap<>();
        for (int j = 0; j < profile.options(criterion); j++) {
            options.computeIfAbsent(profile.met(criterion, j), any -> new ArrayList<>())
                    .add(j);
        }
        return options;
    }

    private Chain.Link link(int criterion, List<Integer> options) {
        int[] indices = new int[options.size()];
        int[] shifts = new int[options.size()];
        for (int j = 0; j < indices.length; j++) {
            indices[j] = options.get(j);
            shifts[j] = profile.shift(criterion, indices[j]);
        }
        return new Chain.Link(criterion, indices, shifts);
    }

    private Scenario scenario(long met, List<Chain.Link> links) {
        Map<Horizon, List<Chain.Link>> byHorizon = new EnumMap<>(Horizon.class);
        links.forEach(link -> byHorizon
                .computeIfAbsent(profile.horizon(link.criterion()), any -> new ArrayList<>())
                .add(link));
        return new Scenario(
                profile.rules(),
                met,
                chain(byHorizon, Horizon.NOW),
                chain(byHorizon, Horizon.LATER),
                chain(byHorizon, Horizon.BOTH));
    }

    private Chain chain(Map<Horizon, List<Chain.Link>> links, Horizon horizon) {
        int start = 0;
        for (int i = 0; i < profile.size(); i++) {
            if (profile.answered(i) && profile.horizon(i) == horizon) {
                start += profile.shift(i, profile.chosen(i));
            }
        }
        return new Chain(links.getOrDefault(horizon, List.of()), start);
    }
}
