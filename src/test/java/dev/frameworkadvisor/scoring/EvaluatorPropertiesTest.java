package dev.frameworkadvisor.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.knowledge.MarginHorizon;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Ratio;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(RandomKnowledge.class)
class EvaluatorPropertiesTest {

    @Property
    void scoresFollowDefinition(@ForAll Profile profile) {
        Evaluation evaluation = Evaluator.evaluate(profile);

        assertEquals(Formula.score(profile, Fit::django), Ratio.of(evaluation.django()));
        assertEquals(Formula.score(profile, Fit::flask), Ratio.of(evaluation.flask()));
    }

    @Property
    void marginsFollowDefinition(@ForAll Profile profile, @ForAll MarginHorizon horizon) {
        Points margin = Evaluator.evaluate(profile).margins().over(horizon);

        assertEquals(Formula.margin(profile, horizon), Ratio.of(margin));
    }

    @Property
    void overallMarginIsDifferenceOfScores(@ForAll Profile profile) {
        Evaluation evaluation = Evaluator.evaluate(profile);

        assertEquals(
                Ratio.of(evaluation.margins().overall()),
                Ratio.of(evaluation.django()).minus(Ratio.of(evaluation.flask())));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void matchesFirstRuleThatHolds(@ForAll Profile profile) {
        int matched = profile.knowledge()
                .verdictRules()
                .indexOf(Evaluator.evaluate(profile).rule());

        assertSame(Formula.rule(profile), Evaluator.evaluate(profile).rule());
        Statistics.label("matched rule").collect(matched).coverage(checker -> {
            checker.check(0).percentage(share -> share > 5);
            checker.check(1).percentage(share -> share > 5);
            checker.check(2).percentage(share -> share > 1);
        });
    }

    @Property
    void scoresAreWithinScale(@ForAll Profile profile) {
        Evaluation evaluation = Evaluator.evaluate(profile);

        for (Points score : List.of(evaluation.django(), evaluation.flask())) {
            assertTrue(score.sum() >= 0 && score.sum() <= score.total(), score::toString);
        }
    }

    @Property
    void contributionsSumToMargin(@ForAll Profile profile) {
        Evaluation evaluation = Evaluator.evaluate(profile);

        assertEquals(
                evaluation.margins().overall().sum(),
                evaluation.contributions().stream()
                        .mapToInt(Contribution::difference)
                        .sum());
    }

    @Property
    void contributionsAndNeutralFitsSumToScores(@ForAll Profile profile) {
        Evaluation evaluation = Evaluator.evaluate(profile);
        int neutral = profile.answers().stream()
                .filter(answer -> answer.option() == null)
                .mapToInt(answer -> 2 * Formula.weight(answer))
                .sum();

        assertEquals(
                evaluation.django().sum(),
                neutral + sum(evaluation.contributions().stream().map(Contribution::django)));
        assertEquals(
                evaluation.flask().sum(),
                neutral + sum(evaluation.contributions().stream().map(Contribution::flask)));
    }

    @Property
    void overallFiguresShareDenominator(@ForAll Profile profile) {
        Evaluation evaluation = Evaluator.evaluate(profile);
        Stream<Points> whole = Stream.of(
                evaluation.django(), evaluation.flask(), evaluation.margins().overall());
        Stream<Points> parts = evaluation.contributions().stream()
                .flatMap(part -> Stream.of(part.django(), part.flask(), part.toMargin()));

        int total = 4 * Formula.weight(profile.answers());
        assertEquals(
                Set.of(total),
                Set.copyOf(Stream.concat(whole, parts).map(Points::total).toList()));
    }

    @Property
    void contributionsAreInCatalogOrder(@ForAll Profile profile) {
        assertEquals(
                profile.answers().stream()
                        .filter(answer -> answer.option() != null)
                        .map(Answer::criterion)
                        .toList(),
                Evaluator.evaluate(profile).contributions().stream()
                        .map(Contribution::criterion)
                        .toList());
    }

    @Property
    void horizonWithoutWeightHasZeroMargin(@ForAll Profile profile) {
        Profile nowIgnored = profile;
        for (int place = 0; place < profile.answers().size(); place++) {
            Horizon horizon = profile.answers().get(place).criterion().horizon();
            if (horizon != Horizon.LATER) {
                nowIgnored = Variation.prioritized(nowIgnored, place, Priority.IGNORE);
            }
        }

        assertEquals(new Points(0, 1), Evaluator.evaluate(nowIgnored).margins().now());
    }

    private static int sum(Stream<Points> points) {
        return points.mapToInt(Points::sum).sum();
    }
}
