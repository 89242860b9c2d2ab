package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Outcome;

/**
 * A verdict rule in the integers of one profile: it holds where each sum of weighted differences lies within its
 * bounds and every answer condition that it needs is met.
 *
 * @param needs a bit for each answer condition of the rule
 */
public record CompiledRule(Outcome verdict, Bounds overall, Bounds now, Bounds later, long needs) {

    /** An interval of sums, both ends within. */
    public record Bounds(int low, int high) {

        /** Far from any sum, and far enough from the ends of the integers to be added to. */
        private static final int FAR = 1 << 29;

        static final Bounds ALL = new Bounds(-FAR, FAR);

        boolean contains(int sum) {
            return low <= sum && sum <= high;
        }

        public boolean containsAll(int from, int to) {
            return low <= from && to <= high;
        }

        public boolean containsNone(int from, int to) {
            return to < low || high < from;
        }

        Bounds intersect(Bounds other) {
            return new Bounds(Math.max(low, other.low), Math.min(high, other.high));
        }
    }

    boolean holds(int overallSum, int nowSum, int laterSum, long met) {
        return metBy(met) && overall.contains(overallSum) && now.contains(nowSum) && later.contains(laterSum);
    }

    public boolean metBy(long met) {
        return (met & needs) == needs;
    }

    /** The lowest sum over the criteria of both horizons at which it can hold, the other two sums given. */
    int start(int nowSum, int laterSum) {
        return Math.max(overall.low() - nowSum - laterSum, Math.max(now.low() - nowSum, later.low() - laterSum));
    }

    /** The first sum above those at which it can hold. */
    int end(int nowSum, int laterSum) {
        return 1 + Math.min(overall.high() - nowSum - laterSum, Math.min(now.high() - nowSum, later.high() - laterSum));
    }
}
