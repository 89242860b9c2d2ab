package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.robustness.Radius;

/** Shares in the whole percent that people read. */
public final class Percent {

    private Percent() {}

    /**
     * Formats a share in whole percent. Rounding never turns a share into none, all or exactly half of the ways: sentences
     * compare it with these.
     *
     * @param share 0 to 1
     */
    public static String of(double share) {
        long percent = Math.round(100 * share);
        if (percent < 1 && share > 0) {
            return "less than 1";
        }
        if (percent == 50 && share != 0.5) {
            return share > 0.5 ? "just over 50" : "just under 50";
        }
        return percent > 99 ? "more than 99" : String.valueOf(percent);
    }

    /** By which the weights may be wrong: at least 1, since no verdict stands on nothing. */
    public static String of(Radius radius) {
        return String.valueOf(Math.max(1, Math.round(100 * radius.value())));
    }
}
