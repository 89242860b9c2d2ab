package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.analysis.outcomes.Leading;
import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.analysis.outcomes.Question;
import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.analysis.robustness.Radius;
import dev.frameworkadvisor.analysis.robustness.Robustness;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainerTest {

    private static final OutcomeDistribution SETTLED = OutcomeDistribution.certain(Outcome.DJANGO);
    private static final Robustness ROBUST = new Robustness(Level.ROBUST, new Radius(41, 100), null, 0.9);

    @Test
    void djangoReasonsFavorDjango() {
        assertEquals(List.of("4", "3"), reasons(Outcome.DJANGO, 4, -4, 3, -3, -2, 0));
    }

    @Test
    void flaskReasonsFavorFlask() {
        assertEquals(List.of("-4", "-3"), reasons(Outcome.FLASK, 4, -4, 3, -3, 2, 0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"DJANGO", "FLASK"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherVerdictsTakeReasonsOfBothSides(Outcome verdict) {
        assertEquals(List.of("-4", "3"), reasons(verdict, -4, 3, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void givesThreeStrongestReasons(Outcome verdict) {
        int sign = verdict == Outcome.FLASK ? -1 : 1;
        List<String> strongest =
                Stream.of(4, 3, 2).map(d -> String.valueOf(sign * d)).toList();
        assertEquals(strongest, reasons(verdict, sign * 4, sign * 3, sign * 2, sign));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void omitsTiesFromReasons(Outcome verdict) {
        assertEquals(List.of(), reasons(verdict, 0, 0));
    }

    @Test
    void reportsCompleteProfile() {
        assertEquals("No question is open.", open(profile(1, 1, 1), SETTLED));
    }

    @Test
    void omitsIgnoredQuestions() {
        Profile profile = Variation.prioritized(profile(1, null, null), 2, Priority.IGNORE);

        assertEquals("Open questions: 1 of 2. No answer to them can change this verdict.", open(profile, SETTLED));
        assertEquals("No question is open.", open(Variation.prioritized(profile, 1, Priority.IGNORE), SETTLED));
    }

    @Test
    void namesVerdictOfAllCompletions() {
        assertEquals(
                "Open questions: 2 of 3. Every way to answer them ends with Django and Flask.",
                open(profile(1, null, null), OutcomeDistribution.certain(Outcome.COMBINE)));
    }

    @Test
    void settledVerdictReportsOpenQuestions() {
        assertEquals(
                "Open questions: 2 of 3. No answer to them can change this verdict.",
                open(profile(1, null, null), SETTLED));
    }

    @ParameterizedTest
    @CsvSource({"0.664, 66", "0.666, 67", "0.006, 1", "0.004, less than 1", "0.994, 99", "0.996, more than 99"})
    void unsettledVerdictReportsShareAndNextQuestion(double share, String percent) {
        Profile profile = profile(1, 1, null);
        Question next = new Question(profile.answers().get(2).criterion(), 0.5);
        OutcomeDistribution outlook = new OutcomeDistribution(
                Map.of(Outcome.DJANGO, share, Outcome.FLASK, 1 - share), new Leading(Outcome.DJANGO, share), next);

        assertEquals(unsettled(percent), open(profile, outlook));
    }

    @Test
    void namesVerdictOfMostCompletions() {
        Profile profile = profile(1, 1, null);
        Question next = new Question(profile.answers().get(2).criterion(), 0.5);
        OutcomeDistribution outlook =
                OutcomeDistribution.of(Outcome.DJANGO, Map.of(Outcome.COMBINE, 0.6, Outcome.FLASK, 0.4), next);

        assertEquals(
                "Open questions: 1 of 3. This verdict holds in 0 % of the ways to answer them; the likeliest end is Django"
                        + " and Flask. Answer this one next: Question 2?",
                open(profile, outlook));
    }

    private static String unsettled(String percent) {
        return "Open questions: 1 of 3. This verdict holds in " + percent
                + " % of the ways to answer them. Answer this one next: Question 2?";
    }

    /** @param differences differences of the answers by descending effect */
    private static List<String> reasons(Outcome verdict, Integer... differences) {
        return explain(profile(differences), verdict, SETTLED, ROBUST).reasons();
    }

    private static String open(Profile profile, OutcomeDistribution outlook) {
        return explain(profile, Outcome.DJANGO, outlook, ROBUST).open();
    }

    private static Explanation explain(
            Profile profile, Outcome verdict, OutcomeDistribution outlook, Robustness robustness) {
        return Explainer.explain(profile, verdict, Evaluator.evaluate(profile).contributions(), outlook, robustness);
    }

    /** @param differences difference of the fits of each answer, which is also its reason; null if unanswered */
    private static Profile profile(@Nullable Integer... differences) {
        List<Answer> answers = new ArrayList<>();
        for (Integer difference : differences) {
            int d = difference == null ? 0 : difference;
            Fit fit = new Fit(Math.max(d, 0), Math.max(-d, 0));
            Option option = new Option("option", "Label", fit, String.valueOf(d), List.of());
            String question = "Question " + answers.size() + "?";
            Criterion criterion =
                    new Criterion("id-" + answers.size(), question, "", "", 1, Horizon.BOTH, List.of(option));
            answers.add(new Answer(criterion, difference == null ? null : option, Priority.NORMAL));
        }
        Profile shipped = Shipped.empty("2.0.0");
        return Variation.on(shipped, answers, shipped.knowledge().verdictRules());
    }
}
