package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.MarginCondition;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.scoring.CompiledRule.Bounds;
import java.util.List;

/** The verdict rules of a knowledge version in the integers of profiles with the same denominators. */
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
            rules[i] = integers(list.get(i), conditions);
            conditions += list.get(i).when().answers().size();
        }
    }

    /** @param conditions how many answer conditions the rules before it have: as many bits are theirs */
    private CompiledRule integers(VerdictRule rule, int conditions) {
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

    /** The sums S for which 100·S ≥ τ·T, or 100·S ≤ τ·T. */
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

    /** Index of the first rule that holds. */
    public int match(int overall, int now, int later, long met) {
        for (int i = 0; i < rules.length; i++) {
            if (rules[i].holds(overall, now, later, met)) {
                return i;
            }
        }
        throw new IllegalStateException("the last rule of a checked knowledge version has no condition");
    }

    /** The verdict of the first rule that holds. */
    public Outcome verdict(WeightedSums sums) {
        return rules[match(sums.overall(), sums.now(), sums.later(), sums.met())].verdict();
    }

    /**
     * How far the sum over both horizons can rise, the other two sums staying, before another rule matches: the first
     * sum at which the matched rule no longer does.
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
