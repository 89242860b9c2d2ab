package dev.frameworkadvisor.analysis.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.verdict.fixtures.EveryCompletion;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompletionCounterShippedTest {

    @Test
    void baseRatesOfFirstVersionMatchDocumentation() {
        assertEquals(
                Map.of(Outcome.DJANGO, 34.88, Outcome.FLASK, 17.06, Outcome.NO_CLEAR_WINNER, 48.06),
                percent(outlook(Shipped.empty("1.0.0"))));
    }

    @Test
    void baseRatesOfSecondVersionMatchDocumentation() {
        Map<Outcome, Double> published = Map.of(
                Outcome.FLASK_THEN_DJANGO, 5.69,
                Outcome.COMBINE, 18.73,
                Outcome.DJANGO, 47.01,
                Outcome.FLASK, 9.08,
                Outcome.NO_CLEAR_WINNER, 19.49);

        assertEquals(published, percent(outlook(Shipped.empty("2.0.0"))));
    }

    @Test
    @Tag("full")
    void baseRatesOfFirstVersionMatchEnumeration() {
        assertSameOutlook(Shipped.empty("1.0.0"));
    }

    @Test
    void exampleWithEightOpenQuestionsMatchesEnumeration() {
        for (Profile example : Shipped.examples("2.0.0")) {
            SplittableRandom random = new SplittableRandom(8);
            Profile open = example;
            while (missing(open) < 8) {
                open = Variation.answered(open, random.nextInt(open.answers().size()), null);
            }
            if (missing(open) == 8) {
                assertSameOutlook(open);
            }
        }
    }

    private static long missing(Profile profile) {
        return profile.answers().stream()
                .filter(answer -> answer.option() == null)
                .count();
    }

    private static void assertSameOutlook(Profile profile) {
        EveryCompletion every = new EveryCompletion(
                profile, complete -> Evaluator.evaluate(complete).rule().verdict());
        OutcomeDistribution outlook = outlook(profile);

        assertEquals(
                List.copyOf(every.outcomes().entrySet()),
                List.copyOf(outlook.outcomes().entrySet()));
        if (!outlook.settled()) {
            int place = every.nextQuestion();
            assertEquals(
                    profile.answers().get(place).criterion(),
                    outlook.nextQuestion().criterion());
            assertEquals(every.drop(place), outlook.nextQuestion().bits(), 1e-9);
        }
    }

    private static Map<Outcome, Double> percent(OutcomeDistribution outlook) {
        Map<Outcome, Double> percent = new LinkedHashMap<>();
        outlook.outcomes().forEach((verdict, share) -> percent.put(verdict, Math.round(share * 10_000) / 100.0));
        return percent;
    }

    private static OutcomeDistribution outlook(Profile profile) {
        return new CompletionCounter(new CompiledProfile(profile))
                .outlook(Evaluator.evaluate(profile).rule().verdict());
    }
}
