package dev.frameworkadvisor.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.MarginHorizon;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Ratio;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomKnowledge.class)
@Domain(DomainContext.Global.class)
class EvaluatorVariationTest {

    /** Keeps the criterion a tie or not a tie, as a change of this would change the denominators. */
    @Property
    void higherFitNeverLowersScore(@ForAll Profile profile, @ForAll @IntRange(max = 5) int pick) {
        int place = place(profile, pick);
        Profile higher = Variation.refitted(profile, place, fit -> new Fit(Math.min(4, fit.django() + 1), fit.flask()));
        Assume.that(Formula.isTie(profile.answers().get(place))
                == Formula.isTie(higher.answers().get(place)));

        List<Ratio> before = numbers(Evaluator.evaluate(profile));
        List<Ratio> after = numbers(Evaluator.evaluate(higher));
        assertTrue(after.get(0).compareTo(before.get(0)) >= 0, "Django's score");
        assertEquals(before.get(1), after.get(1), "Flask's score");
        for (int i = 2; i < before.size(); i++) {
            assertTrue(after.get(i).compareTo(before.get(i)) >= 0, "a margin");
        }
    }

    @Property
    void ignoresCommonFactorOfWeights(@ForAll Profile profile) {
        assertSameResult(
                Variation.prioritized(profile, Priority.NORMAL), Variation.prioritized(profile, Priority.HIGH));
    }

    @Property
    void ignoredCriterionChangesNoFigure(
            @ForAll Profile profile, @ForAll @IntRange(max = 5) int pick, @ForAll @IntRange(max = 4) int other) {
        int place = place(profile, pick);
        Profile ignored = Variation.prioritized(profile, place, Priority.IGNORE);
        Assume.that(Formula.hasVerdict(ignored.answers()));

        List<Ratio> numbers = numbers(Evaluator.evaluate(ignored));
        assertEquals(numbers, numbers(Evaluator.evaluate(Variation.without(ignored, place))));
        assertEquals(numbers, numbers(Evaluator.evaluate(Variation.answered(ignored, place, null))));
        Option option = option(ignored, place, other);
        assertEquals(numbers, numbers(Evaluator.evaluate(Variation.answered(ignored, place, option))));
    }

    @Property
    void emptyProfileIsTie(@ForAll Profile profile) {
        Ratio half = Ratio.of(50, 1);

        assertEquals(
                List.of(half, half, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO),
                numbers(Evaluator.evaluate(Variation.empty(profile))));
    }

    @Property
    void swappedFrameworksMirrorScoresAndMargins(@ForAll Profile profile) {
        List<Ratio> numbers = numbers(Evaluator.evaluate(profile));

        assertEquals(
                List.of(
                        numbers.get(1),
                        numbers.get(0),
                        numbers.get(2).negated(),
                        numbers.get(3).negated(),
                        numbers.get(4).negated()),
                numbers(Evaluator.evaluate(Variation.mirrored(profile))));
    }

    @Property
    void swappedFrameworksAndRulesMatchSameRule(@ForAll Profile profile) {
        Profile mirrored = Variation.mirrored(profile);

        assertEquals(
                profile.knowledge().verdictRules().indexOf(Formula.rule(profile)),
                mirrored.knowledge()
                        .verdictRules()
                        .indexOf(Evaluator.evaluate(mirrored).rule()));
    }

    @Property
    void changedAnswerKeepsDenominators(
            @ForAll Profile profile,
            @ForAll @IntRange(max = 5) int pick,
            @ForAll @IntRange(max = 4) int other,
            @ForAll MarginHorizon horizon) {
        int place = place(profile, pick);
        Profile unanswered = Variation.answered(profile, place, null);
        Profile answered = Variation.answered(profile, place, option(profile, place, other));

        assertEquals(
                Evaluator.evaluate(unanswered).margins().over(horizon).total(),
                Evaluator.evaluate(answered).margins().over(horizon).total());
    }

    @Property
    void ignoresName(@ForAll Profile profile) {
        assertSameResult(profile, Variation.named(profile, "Another name"));
    }

    private static void assertSameResult(Profile one, Profile other) {
        Evaluation first = Evaluator.evaluate(one);
        Evaluation second = Evaluator.evaluate(other);
        assertEquals(numbers(first), numbers(second));
        assertSame(first.rule(), second.rule());
    }

    /** Returns both scores and all three margins. */
    private static List<Ratio> numbers(Evaluation evaluation) {
        return Stream.of(
                        evaluation.django(),
                        evaluation.flask(),
                        evaluation.margins().overall(),
                        evaluation.margins().now(),
                        evaluation.margins().later())
                .map(Ratio::of)
                .toList();
    }

    private static int place(Profile profile, int pick) {
        return pick % profile.answers().size();
    }

    private static Option option(Profile profile, int place, int pick) {
        List<Option> options = profile.answers().get(place).criterion().options();
        return options.get(pick % options.size());
    }
}
