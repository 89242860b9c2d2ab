package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.scoring.CompiledRules;
import dev.frameworkadvisor.scoring.OutcomeCounts;

/**
 * The completions that meet the same answer conditions. Their sums over the criteria that count only now, only later,
 * and in both horizons are independent, so three histograms describe them. The cost of counting is the product of the
 * widths of the first two histograms, times the number of changes of the verdict along the third.
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

    /** Adds the completions to the counts by verdict. */
    void count(OutcomeCounts counts) {
        double[] upTo = running(both.counts());
        int[] next = nextReached(both.counts());
        double[] nowCounts = now.counts();
        double[] laterCounts = later.counts();
        for (int i = 0; i < nowCounts.length; i++) {
            for (int j = 0; j < laterCounts.length; j++) {
                if (nowCounts[i] > 0 && laterCounts[j] > 0) {
                    count(counts, upTo, next, i, j);
                }
            }
        }
    }

    /** Iterates over the sums of both horizons in ascending order, from one change of the verdict to the next. */
    private void count(OutcomeCounts counts, double[] upTo, int[] next, int i, int j) {
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
                counts.add(verdict, nowCount * laterCount * bothCount);
                nowGoals[verdict.ordinal()][i] += laterCount * bothCount;
                laterGoals[verdict.ordinal()][j] += nowCount * bothCount;
                bothGoals[verdict.ordinal()][from] += nowCount * laterCount;
                bothGoals[verdict.ordinal()][to] -= nowCount * laterCount;
            }
            from = to;
        }
    }

    /** Adds the completions to the counts by option of each open criterion. Call it once, after {@link #count}. */
    void countByOption(OutcomeCounts counts) {
        for (int verdict = 0; verdict < OutcomeCounts.OUTCOMES; verdict++) {
            add(counts, verdict, now, nowGoals[verdict]);
            add(counts, verdict, later, laterGoals[verdict]);
            add(counts, verdict, both, levels(bothGoals[verdict]));
        }
    }

    private static void add(OutcomeCounts counts, int verdict, SumHistogram histogram, double[] goal) {
        double[][] totals = histogram.byOption(goal);
        for (int i = 0; i < totals.length; i++) {
            SumHistogram.Link link = histogram.links().get(i);
            for (int j = 0; j < totals[i].length; j++) {
                counts.add(link.criterion(), link.options()[j], verdict, totals[i][j]);
            }
        }
    }

    /** Returns the prefix sums, from the empty one to that of all counts. */
    private static double[] running(double[] counts) {
        double[] sums = new double[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            sums[i + 1] = sums[i] + counts[i];
        }
        return sums;
    }

    /**
     * Returns, for each index, the first index from there on with a positive count. Differences of prefix sums do not show
     * this, because rounding can absorb a small count.
     */
    private static int[] nextReached(double[] counts) {
        int[] next = new int[counts.length];
        int reached = counts.length;
        for (int i = counts.length - 1; i >= 0; i--) {
            reached = counts[i] > 0 ? i : reached;
            next[i] = reached;
        }
        return next;
    }

    /** Returns the running totals of the steps. Rounding can leave a total below 0, which is returned as 0. */
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
