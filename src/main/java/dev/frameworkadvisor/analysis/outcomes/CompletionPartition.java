package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.scoring.CompiledRules;
import dev.frameworkadvisor.scoring.OutcomeCounts;

/**
 * The completions that meet the same answer conditions. Their sums over the criteria that count only now, only later,
 * and for both are independent, so three counts stand for all of them.
 */
final class CompletionPartition {

    private final CompiledRules rules;
    private final long met;
    private final SumHistogram now;
    private final SumHistogram later;
    private final SumHistogram both;
    private final double[][] nowGoals;
    private final double[][] laterGoals;
    private final double[][] bothGoals;

    CompletionPartition(CompiledRules rules, long met, SumHistogram now, SumHistogram later, SumHistogram both) {
        this.rules = rules;
        this.met = met;
        this.now = now;
        this.later = later;
        this.both = both;
        nowGoals = new double[OutcomeCounts.OUTCOMES][now.counts().length];
        laterGoals = new double[OutcomeCounts.OUTCOMES][later.counts().length];
        bothGoals = new double[OutcomeCounts.OUTCOMES][both.counts().length + 1];
    }

    /** Adds the completions to the tally, by verdict. */
    void count(OutcomeCounts tally) {
        double[] upTo = running(both.counts());
        int[] next = nextReached(both.counts());
        double[] nowCounts = now.counts();
        double[] laterCounts = later.counts();
        for (int i = 0; i < nowCounts.length; i++) {
            for (int j = 0; j < laterCounts.length; j++) {
                if (nowCounts[i] > 0 && laterCounts[j] > 0) {
                    count(tally, upTo, next, i, j);
                }
            }
        }
    }

    /** Goes up the sums over both horizons, from one change of the verdict to the next. */
    private void count(OutcomeCounts tally, double[] upTo, int[] next, int i, int j) {
        int nowSum = now.low() + i;
        int laterSum = later.low() + j;
        double nowCount = now.counts()[i];
        double laterCount = later.counts()[j];
        int from = 0;
        while (from < upTo.length - 1) {
            int rule = rules.match(
                    nowSum + laterSum + both.low() + from,
                    nowSum + both.low() + from,
                    laterSum + both.low() + from,
                    met);
            int to =
                    Math.min(upTo.length - 1, rules.reach(rule, nowSum, laterSum, both.low() + from, met) - both.low());
            if (next[from] < to) {
                double bothCount = upTo[to] - upTo[from];
                Outcome verdict = rules.get(rule).verdict();
                tally.add(verdict, nowCount * laterCount * bothCount);
                nowGoals[verdict.ordinal()][i] += laterCount * bothCount;
                laterGoals[verdict.ordinal()][j] += nowCount * bothCount;
                bothGoals[verdict.ordinal()][from] += nowCount * laterCount;
                bothGoals[verdict.ordinal()][to] -= nowCount * laterCount;
            }
            from = to;
        }
    }

    /** Adds the completions to the tally, by option of each open criterion; to be called once, after counting. */
    void countByOption(OutcomeCounts tally) {
        for (int verdict = 0; verdict < OutcomeCounts.OUTCOMES; verdict++) {
            add(tally, verdict, now, nowGoals[verdict]);
            add(tally, verdict, later, laterGoals[verdict]);
            add(tally, verdict, both, levels(bothGoals[verdict]));
        }
    }

    private static void add(OutcomeCounts tally, int verdict, SumHistogram chain, double[] goal) {
        double[][] totals = chain.byOption(goal);
        for (int i = 0; i < totals.length; i++) {
            SumHistogram.Link link = chain.links().get(i);
            for (int j = 0; j < totals[i].length; j++) {
                tally.add(link.criterion(), link.options()[j], verdict, totals[i][j]);
            }
        }
    }

    /** At each place the sum of all before it. */
    private static double[] running(double[] counts) {
        double[] sums = new double[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            sums[i + 1] = sums[i] + counts[i];
        }
        return sums;
    }

    /** At each place the first one from there on that any completion has: few of very many can be lost in a sum. */
    private static int[] nextReached(double[] counts) {
        int[] next = new int[counts.length];
        int reached = counts.length;
        for (int i = counts.length - 1; i >= 0; i--) {
            reached = counts[i] > 0 ? i : reached;
            next[i] = reached;
        }
        return next;
    }

    /** The levels between steps up and down; what rounding leaves below 0 is 0. */
    private static double[] levels(double[] steps) {
        double[] levels = new double[steps.length - 1];
        double level = 0;
        for (int i = 0; i < levels.length; i++) {
            level += steps[i];
            levels[i] = Math.max(0, level);
        }
        return levels;
    }
}
