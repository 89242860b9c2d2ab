package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.verdict.entity.Points;
import java.math.BigInteger;

/** An exact fraction in lowest terms. */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    static final Ratio ZERO = of(0, 1);

    Ratio {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The exact number of points. */
    static Ratio of(Points points) {
        return of(100L * points.sum(), points.total());
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    Ratio dividedBy(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    Ratio abs() {
        return numerator.signum() < 0 ? negated() : this;
    }

    @Override
    public int compareTo(Ratio other) {
        return minus(other).numerator.signum();
    }
}
