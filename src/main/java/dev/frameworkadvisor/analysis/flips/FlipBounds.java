package dev.frameworkadvisor.analysis.flips;

import dev.frameworkadvisor.knowledge.MarginHorizon;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.CompiledRule;
import dev.frameworkadvisor.scoring.CompiledRules;
import dev.frameworkadvisor.scoring.WeightedSums;

/**
 * Bounds for {@link FlipSearch}: for each position in the catalog, how far a number of changes from there on can raise
 * or lower each sum, and which answer conditions these changes can meet or lose. Bounds ignore interactions between
 * criteria, so they never exclude a possible verdict.
 */
final class FlipBounds {

    private static final MarginHorizon[] HORIZONS = MarginHorizon.values();
    private static final int OVERALL = MarginHorizon.OVERALL.ordinal();
    private static final int NOW = MarginHorizon.NOW.ordinal();
    private static final int LATER = MarginHorizon.LATER.ordinal();

    private final CompiledRules rules;
    private final int width;
    private final int[][] up;
    private final int[][] down;
    private final long[] gained;
    private final long[] lost;

    /** @param most the largest number of changes to bound */
    FlipBounds(CompiledProfile profile, int most) {
        int size = profile.size();
        rules = profile.rules();
        width = most + 1;
        up = new int[HORIZONS.length][(size + 1) * width];
        down = new int[HORIZONS.length][(size + 1) * width];
        gained = new long[size + 1];
        lost = new long[size + 1];
        int[][] rises = new int[up.length][most];
        int[][] falls = new int[up.length][most];
        for (int i = size - 1; i >= 0; i--) {
            gained[i] = gained[i + 1];
            lost[i] = lost[i + 1];
            if (profile.answered(i)) {
                add(profile, i, rises, falls);
            }
            for (int horizon = 0; horizon < HORIZONS.length; horizon++) {
                sum(rises[horizon], up[horizon], i * width);
                sum(falls[horizon], down[horizon], i * width);
            }
        }
    }

    private void add(CompiledProfile profile, int i, int[][] rises, int[][] falls) {
        int rise = 0;
        int fall = 0;
        for (int j = 0; j < profile.options(i); j++) {
            int difference = profile.shift(i, j) - profile.shift(i, profile.chosen(i));
            rise = Math.max(rise, difference);
            fall = Math.max(fall, -difference);
            gained[i] |= profile.met(i, j);
        }
        lost[i] |= profile.met(i, profile.chosen(i));
        for (MarginHorizon horizon : HORIZONS) {
            if (horizon.covers(profile.horizon(i))) {
                insert(rises[horizon.ordinal()], rise);
                insert(falls[horizon.ordinal()], fall);
            }
        }
    }

    /** Keeps the largest values, in descending order. */
    private static void insert(int[] largest, int value) {
        int moved = value;
        for (int i = 0; i < largest.length; i++) {
            if (moved > largest[i]) {
                int smaller = largest[i];
                largest[i] = moved;
                moved = smaller;
            }
        }
    }

    private static void sum(int[] largest, int[] sums, int start) {
        for (int i = 0; i < largest.length; i++) {
            sums[start + i + 1] = sums[start + i] + largest[i];
        }
    }

    /** Returns true only if no set of this many changes, from this catalog position on, can change the verdict. */
    boolean staysAt(Outcome current, int first, int changes, WeightedSums sums) {
        long certain = sums.met() & ~lost[first];
        long possible = sums.met() | gained[first];
        int at = first * width + changes;
        for (int i = 0; i < rules.size(); i++) {
            CompiledRule rule = rules.get(i);
            if (rule.metBy(possible) && mayHold(rule, at, sums)) {
                if (rule.verdict() != current) {
                    return false;
                }
                if (rule.metBy(certain) && mustHold(rule, at, sums)) {
                    return true;
                }
            }
        }
        return true;
    }

    private boolean mayHold(CompiledRule rule, int at, WeightedSums sums) {
        return !rule.overall().containsNone(sums.overall() - down[OVERALL][at], sums.overall() + up[OVERALL][at])
                && !rule.now().containsNone(sums.now() - down[NOW][at], sums.now() + up[NOW][at])
                && !rule.later().containsNone(sums.later() - down[LATER][at], sums.later() + up[LATER][at]);
    }

    private boolean mustHold(CompiledRule rule, int at, WeightedSums sums) {
        return rule.overall().containsAll(sums.overall() - down[OVERALL][at], sums.overall() + up[OVERALL][at])
                && rule.now().containsAll(sums.now() - down[NOW][at], sums.now() + up[NOW][at])
                && rule.later().containsAll(sums.later() - down[LATER][at], sums.later() + up[LATER][at]);
    }
}
