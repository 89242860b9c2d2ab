package dev.frameworkadvisor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.check.fixtures.AnyVerdict;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.verdict.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Each row satisfies its expected rule and as many later ones as possible: the first one must decide. */
    @ParameterizedTest
    @CsvSource({
        // declared, verdict, level, share of the declared, last day of the waiver, code
        "DJANGO, DJANGO, ROBUST, 1, , AGREE",
        "DJANGO, DJANGO, FRAGILE, 0.5, 2026-11-22, AGREE",
        "COMBINE, COMBINE, FRAGILE, 0.5, 2026-11-22, AGREE",
        "NO_CLEAR_WINNER, NO_CLEAR_WINNER, FRAGILE, 1, , AGREE",
        "FLASK, COMBINE, ROBUST, 0, , AGREE_IN_PART",
        "DJANGO, COMBINE, ROBUST, 0, , AGREE_IN_PART",
        "FLASK, FLASK_THEN_DJANGO, FRAGILE, 0.5, 2026-11-22, AGREE_IN_PART",
        "DJANGO, FLASK_THEN_DJANGO, ROBUST, 0, , AGREE_IN_PART",
        "DJANGO, FLASK, FRAGILE, 0.5, 2026-11-22, UNSETTLED",
        "DJANGO, FLASK, ROBUST, 0.05, , UNSETTLED",
        "DJANGO, NO_CLEAR_WINNER, ROBUST, 0.05, 2026-11-22, UNSETTLED",
        "COMBINE, FLASK_THEN_DJANGO, ROBUST, 0.05, , UNSETTLED",
        "DJANGO, FLASK, FRAGILE, 0.0499, 2026-11-22, DISAGREE_FRAGILE",
        "DJANGO, FLASK, FRAGILE, 0, , DISAGREE_FRAGILE",
        "DJANGO, FLASK, PROVISIONAL, 0, , DISAGREE_FRAGILE",
        "COMBINE, FLASK_THEN_DJANGO, PROVISIONAL, 0.0499, 2026-11-22, DISAGREE_FRAGILE",
        "DJANGO, FLASK, PROVISIONAL, 0.05, , UNSETTLED",
        "DJANGO, COMBINE, PROVISIONAL, 0, , AGREE_IN_PART",
        "DJANGO, DJANGO, PROVISIONAL, 1, , AGREE",
        "DJANGO, NO_CLEAR_WINNER, ROBUST, 0, 2026-11-22, DISAGREE_FRAGILE",
        "COMBINE, NO_CLEAR_WINNER, MODERATE, 0.0499, , DISAGREE_FRAGILE",
        "DJANGO, FLASK, MODERATE, 0.0499, 2026-11-22, WAIVED",
        "DJANGO, FLASK, ROBUST, 0, 2026-11-23, WAIVED",
        "DJANGO, FLASK, ROBUST, 0, 2026-11-21, DISAGREE_ROBUST",
        "DJANGO, FLASK, ROBUST, 0.0499, , DISAGREE_ROBUST",
        "DJANGO, FLASK, MODERATE, 0, , DISAGREE_ROBUST",
        "COMBINE, FLASK_THEN_DJANGO, ROBUST, 0, , DISAGREE_ROBUST",
        "NO_CLEAR_WINNER, COMBINE, ROBUST, 0, , DISAGREE_ROBUST",
        "FLASK_THEN_DJANGO, FLASK, MODERATE, 0, , DISAGREE_ROBUST"
    })
    void firstMatchingRuleDecides(
            Outcome declared, Outcome outcome, Level level, double share, LocalDate lastDay, Code code) {
        boolean settled = declared == outcome ? share == 1 : share == 0;
        Verdict verdict = settled
                ? AnyVerdict.of(outcome, level)
                : AnyVerdict.of(outcome, level, declared == outcome ? Outcome.FLASK : declared, share);
        Waiver waiver = lastDay == null ? null : new Waiver("migration", "Ada", lastDay);

        assertEquals(code, Gate.decide(verdict, new Declaration(declared, waiver), new Policy(0), TODAY));
    }

    @Test
    void onlyPossibleOutcomeIsUnsettled() {
        Verdict verdict = AnyVerdict.passing(Outcome.NO_CLEAR_WINNER, Outcome.DJANGO);

        assertEquals(Code.UNSETTLED, Gate.decide(verdict, new Declaration(Outcome.DJANGO, null), new Policy(0), TODAY));
        assertEquals(
                Code.DISAGREE_FRAGILE,
                Gate.decide(verdict, new Declaration(Outcome.FLASK, null), new Policy(0), TODAY));
    }

    /** Too few answers take precedence for every verdict, declaration and level. */
    @ParameterizedTest
    @EnumSource(Level.class)
    void insufficientAnswersComeFirst(Level level) {
        for (Outcome declared : Outcome.values()) {
            Verdict verdict = AnyVerdict.answered(AnyVerdict.of(Outcome.COMBINE, level, Outcome.FLASK, 0.4), 2, 0);
            Declaration declaration = new Declaration(declared, new Waiver("migration", "Ada", TODAY));

            assertEquals(Code.INSUFFICIENT_ANSWERS, Gate.decide(verdict, declaration, new Policy(3), TODAY));
            assertNotEquals(Code.INSUFFICIENT_ANSWERS, Gate.decide(verdict, declaration, new Policy(2), TODAY));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // answers with weight, answers to ignored criteria and ties, required answers, code
        "0, 0, 0, AGREE",
        "0, 9, 0, AGREE",
        "0, 9, 1, INSUFFICIENT_ANSWERS",
        "2, 9, 3, INSUFFICIENT_ANSWERS",
        "3, 0, 3, AGREE",
        "3, 9, 3, AGREE",
        "3, 9, 4, INSUFFICIENT_ANSWERS"
    })
    void countsOnlyWeightedAnswers(int counted, int uncounted, int minAnswers, Code code) {
        Verdict verdict = AnyVerdict.answered(AnyVerdict.of(Outcome.DJANGO, Level.ROBUST), counted, uncounted);

        assertEquals(code, Gate.decide(verdict, new Declaration(Outcome.DJANGO, null), new Policy(minAnswers), TODAY));
    }

    @Test
    void requiresThreeAnswersByDefault() {
        assertEquals(new Policy(3), Policy.DEFAULT);
    }

    @Test
    void onlyRobustDisagreementFails() {
        for (Code code : Code.values()) {
            Result expected =
                    code == Code.AGREE ? Result.PASS : code == Code.DISAGREE_ROBUST ? Result.FAIL : Result.WARN;
            assertEquals(expected, code.result());
        }
    }
}
