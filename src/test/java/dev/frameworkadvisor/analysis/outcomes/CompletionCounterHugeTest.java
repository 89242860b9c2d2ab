package dev.frameworkadvisor.analysis.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.AnswerCondition;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.knowledge.MarginCondition;
import dev.frameworkadvisor.knowledge.MarginHorizon;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.RuleConditions;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles with forty criteria of four options: 2^80 completions, far more than a double counts exactly. */
class CompletionCounterHugeTest {

    private static final List<Horizon> HORIZONS = List.of(Horizon.BOTH, Horizon.NOW, Horizon.LATER);
    private static final VerdictRule LAST = rule(Outcome.NO_CLEAR_WINNER, List.of(), List.of());
    private static final List<VerdictRule> EVERY_VERDICT = List.of(
            rule(
                    Outcome.FLASK_THEN_DJANGO,
                    List.of(
                            new MarginCondition(MarginHorizon.NOW, null, -1, null),
                            new MarginCondition(MarginHorizon.LATER, 1, null, null)),
                    List.of(new AnswerCondition("c9", List.of("o0", "o3")))),
            rule(Outcome.COMBINE, List.of(atLeast(-5), atMost(5)), List.of(new AnswerCondition("c7", List.of("o1")))),
            rule(Outcome.DJANGO, List.of(atLeast(3)), List.of()),
            rule(Outcome.FLASK, List.of(atMost(-3)), List.of()),
            LAST);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sharesSumToOne(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Criterion> criteria = criteria(3, () -> new Fit(random.nextInt(5), random.nextInt(5)));
        OutcomeDistribution outlook = outlook(criteria, EVERY_VERDICT);

        assertEquals(Set.of(Outcome.values()), outlook.outcomes().keySet());
        assertEquals(1, outlook.outcomes().values().stream().reduce(0.0, Double::sum), 1e-9);
        assertTrue(outlook.nextQuestion().bits() > 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shareIsAccurateToFourteenDecimals(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Criterion> criteria = criteria(3, () -> new Fit(random.nextInt(5), random.nextInt(5)));
        VerdictRule django = rule(Outcome.DJANGO, List.of(atLeast(5)), List.of());

        // All weights are equal: 5 of 100 points are 8 of the largest sum of differences, 4 · 40.
        double share = outlook(criteria, List.of(django, LAST)).outcomes().get(Outcome.DJANGO);
        assertEquals(shareFrom(8, criteria), share, 1e-14);
    }

    /** Every margin is a multiple of 2.5 points. */
    @Test
    void omitsUnreachableVerdict() {
        OutcomeDistribution outlook = outlook(
                wideSteps(),
                List.of(
                        rule(Outcome.COMBINE, List.of(atLeast(1), atMost(2)), List.of()),
                        rule(Outcome.FLASK_THEN_DJANGO, List.of(atLeast(-2), atMost(-1)), List.of()),
                        rule(Outcome.DJANGO, List.of(atLeast(6)), List.of()),
                        LAST));

        assertEquals(
                Set.of(Outcome.DJANGO, Outcome.NO_CLEAR_WINNER),
                outlook.outcomes().keySet());
    }

    @Test
    void includesVerdictOfSingleLowestCompletion() {
        OutcomeDistribution outlook =
                outlook(wideSteps(), List.of(rule(Outcome.FLASK, List.of(atMost(-100)), List.of()), LAST));

        assertEquals(
                Set.of(Outcome.FLASK, Outcome.NO_CLEAR_WINNER),
                outlook.outcomes().keySet());
    }

    @Test
    void includesVerdictOfSingleHighestCompletion() {
        OutcomeDistribution outlook =
                outlook(wideSteps(), List.of(rule(Outcome.DJANGO, List.of(atLeast(100)), List.of()), LAST));

        assertEquals(
                Set.of(Outcome.DJANGO, Outcome.NO_CLEAR_WINNER),
                outlook.outcomes().keySet());
    }

    /** Returns criteria with one option entirely for Django, one entirely for Flask, and two in between. */
    private static List<Criterion> wideSteps() {
        List<Fit> fits = List.of(new Fit(4, 0), new Fit(0, 4), new Fit(1, 1), new Fit(3, 3));
        int[] next = {0};
        return criteria(1, () -> fits.get(next[0]++ % 4));
    }

    /** Returns the share of completions whose differences sum to at least the bound, counted with BigInteger. */
    private static double shareFrom(int least, List<Criterion> criteria) {
        Map<Integer, BigInteger> counts = Map.of(0, BigInteger.ONE);
        for (Criterion criterion : criteria) {
            Map<Integer, BigInteger> longer = new HashMap<>();
            counts.forEach((sum, count) -> criterion
                    .options()
                    .forEach(option -> longer.merge(sum + option.fit().difference(), count, BigInteger::add)));
            counts = longer;
        }
        BigInteger reached = counts.entrySet().stream()
                .filter(entry -> entry.getKey() >= least)
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
        return reached.doubleValue() / Math.pow(4, criteria.size());
    }

    private static List<Criterion> criteria(int horizons, Supplier<Fit> fits) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<Option> options = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                options.add(new Option("o" + j, "Label", fits.get(), "Reason.", List.of()));
            }
            criteria.add(
                    new Criterion("c" + i, "Question?", "Why.", "Category", 5, HORIZONS.get(i % horizons), options));
        }
        return criteria;
    }

    private static OutcomeDistribution outlook(List<Criterion> criteria, List<VerdictRule> rules) {
        List<Answer> answers = criteria.stream()
                .map(criterion -> new Answer(criterion, null, Priority.NORMAL))
                .toList();
        Profile profile = Variation.on(Shipped.empty("1.0.0"), answers, rules);
        return new CompletionCounter(new CompiledProfile(profile))
                .outlook(Evaluator.evaluate(profile).rule().verdict());
    }

    private static MarginCondition atLeast(int points) {
        return new MarginCondition(MarginHorizon.OVERALL, points, null, null);
    }

    private static MarginCondition atMost(int points) {
        return new MarginCondition(MarginHorizon.OVERALL, null, points, null);
    }

    private static VerdictRule rule(Outcome verdict, List<MarginCondition> margins, List<AnswerCondition> answers) {
        return new VerdictRule(
                verdict, "Label", "Headline.", "Advice.", List.of(), List.of(), new RuleConditions(margins, answers));
    }
}
