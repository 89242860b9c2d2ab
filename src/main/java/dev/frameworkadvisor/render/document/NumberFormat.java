package dev.frameworkadvisor.render.document;

import dev.frameworkadvisor.analysis.robustness.Radius;
import dev.frameworkadvisor.knowledge.Share;
import dev.frameworkadvisor.scoring.Points;

/** Formats numbers for people. */
public final class NumberFormat {

    private NumberFormat() {}

    /** Returns points with two decimals and, below zero, a minus sign (U+2212). */
    public static String points(Points points) {
        return points.hundredths() < 0 ? "\u2212" + points.magnitude() : points.magnitude();
    }

    /** Returns points with the framework that they favor: {@code Django 4.69}, {@code Flask 3.13}, or {@code 0.00}. */
    public static String leaning(Points toMargin) {
        if (toMargin.sum() == 0) {
            return toMargin.magnitude();
        }
        String size = toMargin.hundredths() == 0 ? "less than 0.01" : toMargin.magnitude();
        return (toMargin.sum() > 0 ? "Django " : "Flask ") + size;
    }

    /** Returns a share from 0 to 1 in percent, with two decimals. */
    public static String percent(double share) {
        return new Points((int) Share.rounded(share), Share.PARTS).magnitude() + " %";
    }

    /** Returns a fit error in steps of the scale, with two decimals. It is rounded down, because it is a lower bound. */
    public static String steps(Radius fits) {
        return new Points((int) (fits.part() * 100 / fits.whole()), 100 * 100).magnitude();
    }
}
