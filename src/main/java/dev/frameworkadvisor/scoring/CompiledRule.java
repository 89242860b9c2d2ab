package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Outcome;

/**
 * A verdict rule compiled to integers. It holds if each sum of weighted differences is within its bounds and all answer
 * conditions are met.
 *
 * @param needs mask of the answer conditions of the rule
 */
public record CompiledRule(Outcome verdict, Bounds overall, Bounds now, Bounds later, long needs) {

    /** A closed interval of sums. */
    public record Bounds(int low, int high) {

        /** Exceeds every sum, and leaves room for additions without overflow. */
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

    /** Returns the lowest sum over the criteria of both horizons at which the rule can hold, for the given other sums. */
    int start(int nowSum, int laterSum) {
        return Math.max(overall.low() - nowSum - laterSum, Math.max(now.low() - nowSum, later.low() - laterSum));
    }

    /** Returns the lowest sum above those at which the rule can hold, for the given other sums. */
    int end(int nowSum, int laterSum) {
        return 1 + Math.min(overall.high() - nowSum - laterSum, Math.min(now.high() - nowSum, later.high() - laterSum));
    }
}
