package dev.frameworkadvisor.validation;

/**
 * A share of cases with its 95 % interval.
 *
 * <p>The interval is the score interval of Wilson (1927): the shares that a two-sided test at 5 % does not reject. Unlike the
 * interval of the normal approximation it stays within 0 to 1, and holds for few cases.
 *
 * @param n the cases that agree, 0 to {@code of}
 * @param of all cases
 */
public record Proportion(int n, int of) {

    /** Quantile of the standard normal distribution at 0.975. */
    private static final double Z = 1.959963984540054;

    public Proportion {
        if (n < 0 || n > of) {
            throw new IllegalArgumentException(n + " of " + of + " is not a share");
        }
    }

    /** Returns the share from 0 to 1; not a number without cases. */
    public double share() {
        return (double) n / of;
    }

    /** Returns the lower bound of the interval; 0 without cases. */
    public double low() {
        return n == 0 ? 0 : center() - halfWidth();
    }

    /** Returns the upper bound of the interval; 1 without cases. */
    public double high() {
        return n == of ? 1 : center() + halfWidth();
    }

    private double center() {
        return (n + Z * Z / 2) / (of + Z * Z);
    }

    private double halfWidth() {
        double variance = (double) n * (of - n) / of + Z * Z / 4;
        return Z * Math.sqrt(variance) / (of + Z * Z);
    }
}
