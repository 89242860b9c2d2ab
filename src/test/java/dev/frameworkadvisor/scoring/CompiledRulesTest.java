package dev.frameworkadvisor.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.AnswerCondition;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.MarginCondition;
import dev.frameworkadvisor.knowledge.MarginHorizon;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.RobustnessThresholds;
import dev.frameworkadvisor.knowledge.RuleConditions;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CompiledRulesTest {

    @Property
    void comparesLikeExactMargin(
            @ForAll MarginHorizon horizon,
            @ForAll @IntRange(min = -800, max = 800) int sum,
            @ForAll @IntRange(min = 1, max = 800) int total,
            @ForAll @IntRange(min = -100, max = 100) int bound) {
        int compared = BigDecimal.valueOf(100L * sum).compareTo(BigDecimal.valueOf((long) bound * total));

        assertEquals(compared >= 0 ? 0 : 1, matched(new MarginCondition(horizon, bound, null, null), sum, total));
        assertEquals(compared <= 0 ? 0 : 1, matched(new MarginCondition(horizon, null, bound, null), sum, total));
    }

    @Example
    void supports64AnswerConditions() {
        RuleConditions all = new RuleConditions(
                List.of(), Collections.nCopies(64, new AnswerCondition("stage", List.of("prototype"))));
        CompiledRules rules = new CompiledRules(knowledge(rule(all)), new WeightTotals(1, 1, 1));

        assertEquals(0, rules.match(0, 0, 0, -1L));
        for (int missing = 0; missing < 64; missing++) {
            assertEquals(1, rules.match(0, 0, 0, ~(1L << missing)));
        }
    }

    private static int matched(MarginCondition condition, int sum, int total) {
        CompiledRules rules = new CompiledRules(knowledge(rule(condition)), new WeightTotals(total, total, total));
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
                List.of(first, rule(new RuleConditions(List.of(), List.of()))),
                new RobustnessThresholds(0.25, 0.1, 0.05, null),
                List.of(),
                List.of(),
                Shipped.DEFAULTS);
    }

    private static VerdictRule rule(MarginCondition condition) {
        return rule(new RuleConditions(List.of(condition), List.of()));
    }

    private static VerdictRule rule(RuleConditions when) {
        return new VerdictRule(Outcome.DJANGO, "Label", "Headline.", "Advice.", List.of(), List.of(), when);
    }
}
