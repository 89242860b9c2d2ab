package dev.frameworkadvisor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.check.fixtures.AnyVerdict;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.verdict.Verdict;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class GatePropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Compares the gate with a list of independent conditions: the code is that of the first one that is true. */
    @Property(tries = 2_000)
    void returnsFirstCodeWhoseConditionHolds(
            @ForAll Outcome declared,
            @ForAll Outcome outcome,
            @ForAll Outcome other,
            @ForAll Level level,
            @ForAll @DoubleRange(min = 0, max = 0.2) double share,
            @ForAll @IntRange(min = -2, max = 2) int days,
            @ForAll boolean waived,
            @ForAll @IntRange(max = 4) int counted,
            @ForAll @IntRange(max = 4) int uncounted,
            @ForAll @IntRange(max = 5) int minAnswers) {
        Verdict verdict = AnyVerdict.answered(
                other == outcome || share == 0
                        ? AnyVerdict.of(outcome, level)
                        : AnyVerdict.of(outcome, level, other, share),
                counted,
                uncounted);
        Waiver waiver = waived ? new Waiver("migration", "Ada", TODAY.plusDays(days)) : null;
        boolean composite = List.of(Outcome.COMBINE, Outcome.FLASK_THEN_DJANGO).contains(outcome);
        Map<Code, Boolean> conditions = new EnumMap<>(Code.class);
        conditions.put(Code.INSUFFICIENT_ANSWERS, counted < minAnswers);
        conditions.put(Code.AGREE, declared == outcome);
        conditions.put(
                Code.AGREE_IN_PART,
                composite && List.of(Outcome.DJANGO, Outcome.FLASK).contains(declared));
        conditions.put(
                Code.UNSETTLED,
                verdict.outlook().outcomes().size() > 1
                        && verdict.outlook().outcomes().getOrDefault(declared, 0.0) >= 0.05);
        conditions.put(
                Code.DISAGREE_FRAGILE,
                List.of(Level.FRAGILE, Level.PROVISIONAL).contains(level) || outcome == Outcome.NO_CLEAR_WINNER);
        conditions.put(Code.WAIVED, waived && days >= 0);
        conditions.put(Code.DISAGREE_ROBUST, true);
        Code first = conditions.entrySet().stream()
                .filter(Map.Entry::getValue)
                .findFirst()
                .orElseThrow()
                .getKey();

        Check check =
                Checker.check(verdict, new Declaration(declared, waiver), new Policy(minAnswers), TODAY, List.of());

        assertEquals(first, check.code());
    }
}
