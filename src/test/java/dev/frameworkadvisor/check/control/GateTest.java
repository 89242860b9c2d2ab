package dev.frameworkadvisor.check.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.check.entity.Code;
import dev.frameworkadvisor.check.entity.Declaration;
import dev.frameworkadvisor.check.entity.Result;
import dev.frameworkadvisor.check.entity.Waiver;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Level;
import dev.frameworkadvisor.verdict.entity.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Each row meets the rule that it names and all rules below that it can; the first that holds is the code. */
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
    void theFirstRuleThatHoldsDecides(
            Outcome declared, Outcome outcome, Level level, double share, LocalDate lastDay, Code code) {
        boolean settled = declared == outcome ? share == 1 : share == 0;
        Verdict verdict = settled
                ? AnyVerdict.of(outcome, level)
                : AnyVerdict.of(outcome, level, declared == outcome ? Outcome.FLASK : declared, share);
        Waiver waiver = lastDay == null ? null : new Waiver("migration", "Ada", lastDay);

        assertEquals(code, Gate.decide(verdict, new Declaration(declared, waiver), TODAY));
    }

    @Test
    void whatEveryAnswerLeadsToIsNotSettledYet() {
        Verdict verdict = AnyVerdict.passing(Outcome.NO_CLEAR_WINNER, Outcome.DJANGO);

        assertEquals(Code.UNSETTLED, Gate.decide(verdict, new Declaration(Outcome.DJANGO, null), TODAY));
        assertEquals(Code.DISAGREE_FRAGILE, Gate.decide(verdict, new Declaration(Outcome.FLASK, null), TODAY));
    }

    @Test
    void onlyAStandingDisagreementFails() {
        for (Code code : Code.values()) {
            Result expected =
                    code == Code.AGREE ? Result.PASS : code == Code.DISAGREE_ROBUST ? Result.FAIL : Result.WARN;
            assertEquals(expected, code.result());
        }
    }
}
