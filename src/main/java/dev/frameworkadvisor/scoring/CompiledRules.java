package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.MarginCondition;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.scoring.CompiledRule.Bounds;
import java.util.List;

/** The verdict rules of a knowledge version, compiled to integer bounds for profiles with the same denominators. */
public final class CompiledRules {

    private final WeightTotals totals;
    private final CompiledRule[] rules;

    /** @param totals the denominators of the margins */
    CompiledRules(Knowledge knowledge, WeightTotals totals) {
        List<VerdictRule> list = knowledge.verdictRules();
        this.totals = totals;
        rules = new CompiledRule[list.size()];
        int conditions = 0;
        for (int i = 0; i < rules.length; i++) {
            rules[i] = compile(list.get(i), conditions);
            conditions += list.get(i).when().answers().size();
        }
    }

    /** @param conditions number of answer conditions of the preceding rules, which is the first free bit of the mask */
    private CompiledRule compile(VerdictRule rule, int conditions) {
        Bounds overall = Bounds.ALL;
        Bounds now = Bounds.ALL;
        Bounds later = Bounds.ALL;
        for (MarginCondition condition : rule.when().margins()) {
            Bounds bounds = bounds(condition, totals.over(condition.horizon()));
            switch (condition.horizon()) {
                case OVERALL -> overall = overall.intersect(bounds);
                case NOW -> now = now.intersect(bounds);
                case LATER -> later = later.intersect(bounds);
            }
        }
        long needs = 0;
        for (int i = 0; i < rule.when().answers().size(); i++) {
            needs |= 1L << (conditions + i);
        }
        return new CompiledRule(rule.verdict(), overall, now, later, needs);
    }

    /** Returns the bounds of the sums S with 100·S ≥ τ·T or 100·S ≤ τ·T (threshold τ, total T). */
    private static Bounds bounds(MarginCondition condition, int total) {
        Integer atLeast = condition.atLeast();
        Integer atMost = condition.atMost();
        int low = atLeast == null ? Bounds.ALL.low() : -Math.floorDiv(-atLeast * total, 100);
        int high = atMost == null ? Bounds.ALL.high() : Math.floorDiv(atMost * total, 100);
        return new Bounds(low, high);
    }

    WeightTotals totals() {
        return totals;
    }

    /** Returns the index of the first rule that holds. */
    public int match(int overall, int now, int later, long met) {
        for (int i = 0; i < rules.length; i++) {
            if (rules[i].holds(overall, now, later, met)) {
                return i;
            }
        }
        throw new IllegalStateException(
                "no rule holds, but the last rule of a valid knowledge version has no condition");
    }

    /** Returns the verdict of the first rule that holds. */
    public Outcome verdict(WeightedSums sums) {
        return rules[match(sums.overall(), sums.now(), sums.later(), sums.met())].verdict();
    }

    /**
     * Returns the smallest sum above {@code bothSum} at which another rule matches, with the other sums unchanged.
     *
     * @param matched index of the rule that matches at {@code bothSum}
     * @param nowSum sum over the criteria that count only for the first version
     * @param laterSum sum over the criteria that count only for later stages
     * @param bothSum sum over the criteria that count for both
     */
    public int reach(int matched, int nowSum, int laterSum, int bothSum, long met) {
        int reach = rules[matched].end(nowSum, laterSum);
        for (int i = 0; i < matched; i++) {
            int start = rules[i].start(nowSum, laterSum);
            if (rules[i].metBy(met) && start > bothSum && start < rules[i].end(nowSum, laterSum)) {
                reach = Math.min(reach, start);
            }
        }
        return reach;
    }

    public CompiledRule get(int index) {
        return rules[index];
    }

    public int size() {
        return rules.length;
    }
}
