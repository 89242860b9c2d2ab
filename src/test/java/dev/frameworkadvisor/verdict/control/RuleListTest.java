package dev.frameworkadvisor.verdict.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.entity.AnswerCondition;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.knowledge.entity.RobustnessThresholds;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.knowledge.entity.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RuleListTest {

    @Property
    void comparesAsTheExactMarginDoes(
            @ForAll MarginHorizon horizon,
            @ForAll @IntRange(min = -800, max = 800) int sum,
            @ForAll @IntRange(min = 1, max = 800) int total,
            @ForAll @IntRange(min = -100, max = 100) int bound) {
        int compared = BigDecimal.valueOf(100L * sum).compareTo(BigDecimal.valueOf((long) bound * total));

        assertEquals(compared >= 0 ? 0 : 1, matched(new MarginCondition(horizon, bound, null, null), sum, total));
        assertEquals(compared <= 0 ? 0 : 1, matched(new MarginCondition(horizon, null, bound, null), sum, total));
    }

    @Example
    void aRuleMayHaveAsManyAnswerConditionsAsThereAreBits() {
        When all = new When(List.of(), Collections.nCopies(64, new AnswerCondition("stage", List.of("prototype"))));
        RuleList rules = new RuleList(knowledge(rule(all)), new Totals(1, 1, 1));

        assertEquals(0, rules.match(0, 0, 0, -1L));
        for (int missing = 0; missing < 64; missing++) {
            assertEquals(1, rules.match(0, 0, 0, ~(1L << missing)));
        }
    }

    private static int matched(MarginCondition condition, int sum, int total) {
        RuleList rules = new RuleList(knowledge(rule(condition)), new Totals(total, total, total));
        return rules.match(
                condition.horizon() == MarginHorizon.OVERALL ? sum : 0,
                condition.horizon() == MarginHorizon.NOW ? sum : 0,
                condition.horizon() == MarginHorizon.LATER ? sum : 0,
                0);
    }

    private static Knowledge knowledge(VerdictRule first) {
        return new Knowledge(
                "1.0.0",
                "sha256:",
                LocalDate.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                List.of(first, rule(new When(List.of(), List.of()))),
                new RobustnessThresholds(0.25, 0.1, 0.05, null),
                List.of(),
                List.of(),
                Shipped.DEFAULTS);
    }

    private static VerdictRule rule(MarginCondition condition) {
        return rule(new When(List.of(condition), List.of()));
    }

    private static VerdictRule rule(When when) {
        return new VerdictRule(Outcome.DJANGO, "Label", "Headline.", "Advice.", List.of(), List.of(), when);
    }
}
