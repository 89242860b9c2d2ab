package dev.frameworkadvisor.verdict.boundary.form;

import dev.frameworkadvisor.knowledge.entity.Share;
import dev.frameworkadvisor.verdict.entity.Points;

/** Numbers as readers see them. */
final class Figures {

    private Figures() {}

    /** With two decimals and, where it is below zero, a minus sign. */
    static String points(Points points) {
        return points.hundredths() < 0 ? "\u2212" + points.magnitude() : points.magnitude();
    }

    /** Whom the points are for: {@code Django 4.69}, {@code Flask 3.13}, or {@code 0.00}. */
    static String leaning(Points toMargin) {
        long hundredths = toMargin.hundredths();
        if (hundredths == 0) {
            return toMargin.magnitude();
        }
        return (hundredths > 0 ? "Django " : "Flask ") + toMargin.magnitude();
    }

    /** A share from 0 to 1 in percent, with two decimals. */
    static String percent(double share) {
        return new Points((int) Share.rounded(share), Share.PARTS).magnitude() + " %";
    }
}
