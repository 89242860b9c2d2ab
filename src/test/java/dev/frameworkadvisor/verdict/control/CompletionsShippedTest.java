package dev.frameworkadvisor.verdict.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Outlook;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CompletionsShippedTest {

    @Test
    void theBaseRatesOfTheFirstVersionArePublished() {
        assertEquals(
                Map.of(Outcome.DJANGO, 34.88, Outcome.FLASK, 17.06, Outcome.NO_CLEAR_WINNER, 48.06),
                percent(outlook(Shipped.empty("1.0.0"))));
    }

    @Test
    void theBaseRatesOfTheSecondVersionArePublished() {
        Map<Outcome, Double> published = Map.of(
                Outcome.FLASK_THEN_DJANGO, 5.69,
                Outcome.COMBINE, 18.73,
                Outcome.DJANGO, 47.01,
                Outcome.FLASK, 9.08,
                Outcome.NO_CLEAR_WINNER, 19.49);

        assertEquals(published, percent(outlook(Shipped.empty("2.0.0"))));
    }

    @Test
    void theBaseRatesOfTheFirstVersionAreThoseOfAllItsProfiles() {
        assertSameOutlook(Shipped.empty("1.0.0"));
    }

    @Test
    void anExampleWithEightOpenQuestionsLooksOutOnAllItsCompletions() {
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
        Outlook outlook = outlook(profile);

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

    private static Map<Outcome, Double> percent(Outlook outlook) {
        Map<Outcome, Double> percent = new LinkedHashMap<>();
        outlook.outcomes().forEach((verdict, share) -> percent.put(verdict, Math.round(share * 10_000) / 100.0));
        return percent;
    }

    private static Outlook outlook(Profile profile) {
        return new Completions(new IntegerProfile(profile))
                .outlook(Evaluator.evaluate(profile).rule().verdict());
    }
}
