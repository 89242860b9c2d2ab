package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.robustness.Radius;

/** Formats shares and radii in whole percent for sentences. */
public final class Percent {

    private Percent() {}

    /**
     * Returns the share in whole percent. Never rounds to 0, 50 or 100, because sentences compare shares with these; such
     * shares get words, such as {@code less than 1}.
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

    /** Returns the radius in whole percent, at least 1. */
    public static String of(Radius radius) {
        return String.valueOf(Math.max(1, Math.round(100 * radius.value())));
    }
}
