package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.analysis.robustness.Radius;
import dev.frameworkadvisor.analysis.robustness.Robustness;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence on the robustness of a verdict. Version 2.0.0 is robust from 25 %, moderate from 10 %. */
class CertaintyTest {

    private static final Profile PROFILE = Shipped.empty("2.0.0");

    @ParameterizedTest
    @CsvSource({
        "ROBUST, 1, 1, 'Very sure: the verdict stays the same unless the weights are wrong by 100 % or more at once.'",
        "ROBUST, 41, 100, 'Very sure: the verdict stays the same unless the weights are wrong by 41 % or more at once.'",
        "MODERATE, 1, 6, 'Fairly sure: the verdict stays the same unless the weights are wrong by 17 % or more at once.'",
        "FRAGILE, 34, 1000, 'A close call: weights that are wrong by 3 % at once can change the verdict.'",
        "FRAGILE, 1, 1000, 'A close call: weights that are wrong by 1 % at once can change the verdict.'",
        "FRAGILE, 0, 1, 'A close call: weights that are wrong by 1 % at once can change the verdict.'"
    })
    void followsLevelWithAtLeastOnePercent(Level level, int part, int whole, String sentence) {
        assertEquals(sentence, certainty(level, new Radius(part, whole), 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.7, 70",
        "0.25, 0.5, 50",
        "0.25, 0.796, 80",
    })
    void namesOpenQuestionsIfTheyPreventRobust(double radius, double share, int percent) {
        assertEquals(
                "Fairly sure: the verdict depends on the open questions more than on the weights, and stays the same in "
                        + percent + " % of the ways to answer them.",
                certainty(Level.MODERATE, new Radius(Math.round(radius * 100), 100), share));
    }

    @ParameterizedTest
    @CsvSource({"0.49, 49", "0.004, less than 1", "0, 0"})
    void namesShareOfProvisionalVerdict(double share, String percent) {
        assertEquals(
                "Provisional: only " + percent + " % of the ways to answer the open questions end with this verdict.",
                certainty(Level.PROVISIONAL, Radius.UNLIMITED_WEIGHTS, share));
    }

    private static String certainty(Level level, Radius radius, double share) {
        OutcomeDistribution outlook =
                OutcomeDistribution.of(Outcome.DJANGO, Map.of(Outcome.DJANGO, share, Outcome.FLASK, 1 - share), null);
        Robustness robustness = new Robustness(level, radius, null, 0.5);
        return Explainer.explain(PROFILE, Outcome.DJANGO, List.of(), outlook, robustness)
                .certainty();
    }
}
