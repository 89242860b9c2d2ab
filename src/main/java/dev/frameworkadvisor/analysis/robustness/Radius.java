package dev.frameworkadvisor.analysis.robustness;

/**
 * An exact bound on errors, {@code part / whole}: a verdict stays the same under any simultaneous errors below it.
 *
 * @param part at least 0
 * @param whole at least 1
 */
public record Radius(long part, long whole) implements Comparable<Radius> {

    /** The largest relative error of the weights: no error of the weights matters. */
    public static final Radius UNLIMITED_WEIGHTS = new Radius(1, 1);

    /** The largest error of a difference of two fits, from -4 to 4: no error of the fits matters. */
    public static final Radius UNLIMITED_FITS = new Radius(8, 1);

    private static final long TEN_THOUSANDTHS = 10_000;

    public Radius {
        if (part < 0 || whole < 1) {
            throw new IllegalArgumentException(part + " / " + whole + " is not a radius");
        }
    }

    @Override
    public int compareTo(Radius other) {
        return Long.compare(part * other.whole, other.part * whole);
    }

    /** Whether it is at least this share, given to four decimals. */
    public boolean reaches(double share) {
        return part * TEN_THOUSANDTHS >= Math.round(share * TEN_THOUSANDTHS) * whole;
    }

    /** The smaller of the two. */
    public Radius min(Radius other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two. */
    public Radius max(Radius other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** As a decimal. */
    public double value() {
        return (double) part / whole;
    }
}
