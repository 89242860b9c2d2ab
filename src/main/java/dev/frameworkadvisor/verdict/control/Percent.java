package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.verdict.entity.Radius;

/** Shares in the whole percent that people read. */
public final class Percent {

    private Percent() {}

    /** Of a share, 0 to 1: not all of the ways while one of them leads elsewhere, and not none while one leads here. */
    public static String of(double share) {
        long percent = Math.round(100 * share);
        if (percent < 1 && share > 0) {
            return "less than 1";
        }
        return percent > 99 ? "more than 99" : String.valueOf(percent);
    }

    /** By which the weights may be wrong: at least 1, since no verdict stands on nothing. */
    public static String of(Radius radius) {
        return String.valueOf(Math.max(1, Math.round(100 * radius.value())));
    }
}
