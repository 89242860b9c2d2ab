package dev.frameworkadvisor.render.document;

import dev.frameworkadvisor.analysis.robustness.Radius;
import dev.frameworkadvisor.knowledge.Share;
import dev.frameworkadvisor.scoring.Points;

/** Numbers as readers see them. */
final class NumberFormat {

    private NumberFormat() {}

    /** With two decimals and, where it is below zero, a minus sign. */
    static String points(Points points) {
        return points.hundredths() < 0 ? "\u2212" + points.magnitude() : points.magnitude();
    }

    /** The points with the framework that they favor: {@code Django 4.69}, {@code Flask 3.13}, or {@code 0.00}. */
    static String leaning(Points toMargin) {
        if (toMargin.sum() == 0) {
            return toMargin.magnitude();
        }
        String size = toMargin.hundredths() == 0 ? "less than 0.01" : toMargin.magnitude();
        return (toMargin.sum() > 0 ? "Django " : "Flask ") + size;
    }

    /** A share from 0 to 1 in percent, with two decimals. */
    static String percent(double share) {
        return new Points((int) Share.rounded(share), Share.PARTS).magnitude() + " %";
    }

    /** An error of fits in steps of their scale, with two decimals, rounded down: what it promises must hold. */
    static String steps(Radius fits) {
        return new Points((int) (fits.part() * 100 / fits.whole()), 100 * 100).magnitude();
    }
}
