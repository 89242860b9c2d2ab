package dev.frameworkadvisor.analysis.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.verdict.fixtures.ContestedKnowledge;
import dev.frameworkadvisor.verdict.fixtures.EveryCompletion;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(ContestedKnowledge.class)
class CompletionCounterPropertiesTest {

    @Property
    void outcomesMatchEnumeration(@ForAll Profile profile) {
        assertSameOutcomes(every(profile).outcomes(), outlook(profile));
    }

    @Property(tries = 500, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void outcomesOfEmptyProfileMatchEnumeration(@ForAll Profile profile) {
        Profile empty = Variation.empty(profile);
        OutcomeDistribution outlook = outlook(empty);

        assertSameOutcomes(every(empty).outcomes(), outlook);
        Statistics.label("verdicts in reach").collect(outlook.outcomes().size()).coverage(checker -> {
            checker.check(1).percentage(share -> share > 5);
            checker.check(2).percentage(share -> share > 5);
            checker.check(3).percentage(share -> share > 5);
        });
    }

    @Property
    void nextQuestionMatchesDefinition(@ForAll Profile profile) {
        assertSameQuestion(profile);
    }

    @Property(tries = 500)
    void firstQuestionMatchesDefinition(@ForAll Profile profile) {
        assertSameQuestion(Variation.empty(profile));
    }

    @Property(tries = 500)
    void asksEveryOtherQuestionBeforeNone(@ForAll Profile profile) {
        CompletionCounter counter = new CompletionCounter(new CompiledProfile(profile));
        Set<String> skipped = new HashSet<>();
        double bits = Double.MAX_VALUE;
        for (Question next = counter.nextQuestion(skipped); next != null; next = counter.nextQuestion(skipped)) {
            assertTrue(skipped.add(next.criterion().id()), "asks a skipped question again");
            assertTrue(next.bits() <= bits + 0.01, "asks a more informative question later");
            bits = next.bits();
        }
        OutcomeDistribution outlook = outlook(profile);
        assertTrue(outlook.settled()
                || skipped.contains(outlook.nextQuestion().criterion().id()));
    }

    @Property(tries = 1000, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void leadingVerdictHasMostCompletions(@ForAll Profile profile) {
        assertSameLeading(profile);
    }

    @Property(tries = 500, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void leadingVerdictOfEmptyProfileHasMostProfiles(@ForAll Profile profile) {
        assertSameLeading(Variation.empty(profile));
    }

    @Property
    void isSettledIfAllCompletionsHaveOneVerdict(@ForAll Profile profile) {
        assertEquals(every(profile).outcomes().size() == 1, outlook(profile).settled());
    }

    @Property
    void completeProfileIsSettled(@ForAll Profile profile) {
        Assume.that(profile.answers().stream().allMatch(answer -> answer.option() != null));

        assertEquals(
                Map.of(Formula.rule(profile).verdict(), 1.0), outlook(profile).outcomes());
    }

    @Property
    void settledProfileStaysSettled(@ForAll Profile profile) {
        OutcomeDistribution outlook = outlook(profile);
        Assume.that(outlook.settled());

        for (int place = 0; place < profile.answers().size(); place++) {
            if (profile.answers().get(place).option() == null) {
                for (Option option : profile.answers().get(place).criterion().options()) {
                    assertEquals(outlook, outlook(Variation.answered(profile, place, option)));
                }
            }
        }
    }

    private static void assertSameLeading(Profile profile) {
        EveryCompletion every = every(profile);
        Outcome verdict = Formula.rule(profile).verdict();
        Outcome leading = every.leading(verdict);
        long tied = Arrays.stream(Outcome.values())
                .filter(outcome -> every.count(outcome) == every.count(leading))
                .count();

        assertEquals(
                new Leading(leading, (double) every.count(leading) / every.count()),
                outlook(profile).leading());
        Statistics.label("leads")
                .collect(leading == verdict ? "verdict" : "other")
                .coverage(checker -> {
                    checker.check("verdict").percentage(share -> share > 5);
                    checker.check("other").percentage(share -> share > 1);
                });
        Statistics.label("tied")
                .collect(tied > 1)
                .coverage(checker -> checker.check(true).percentage(share -> share > 1));
    }

    private static void assertSameQuestion(Profile profile) {
        EveryCompletion every = every(profile);
        Question question = outlook(profile).nextQuestion();

        if (every.outcomes().size() == 1) {
            assertNull(question);
        } else {
            int place = every.nextQuestion();
            assertEquals(profile.answers().get(place).criterion(), question.criterion());
            assertEquals(every.drop(place), question.bits(), 1e-9);
        }
    }

    /** Asserts that shares are equal as doubles and in the order of the rules. */
    private static void assertSameOutcomes(Map<Outcome, Double> expected, OutcomeDistribution outlook) {
        assertEquals(
                List.copyOf(expected.entrySet()), List.copyOf(outlook.outcomes().entrySet()));
    }

    private static EveryCompletion every(Profile profile) {
        return new EveryCompletion(profile, complete -> Formula.rule(complete).verdict());
    }

    private static OutcomeDistribution outlook(Profile profile) {
        return new CompletionCounter(new CompiledProfile(profile))
                .outlook(Evaluator.evaluate(profile).rule().verdict());
    }
}
