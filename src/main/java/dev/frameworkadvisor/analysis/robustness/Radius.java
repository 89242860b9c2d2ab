package dev.frameworkadvisor.analysis.robustness;

/**
 * An exact bound on errors, {@code part / whole}: a verdict stays the same under any simultaneous errors below it.
 *
 * @param part at least 0
 * @param whole at least 1
 */
public record Radius(long part, long whole) implements Comparable<Radius> {

    /** The largest relative weight error, 1: no weight error changes the verdict. */
    public static final Radius UNLIMITED_WEIGHTS = new Radius(1, 1);

    /** The largest error of a difference between two fits, 8 steps: no fit error changes the verdict. */
    public static final Radius UNLIMITED_FITS = new Radius(8, 1);

    private static final long TEN_THOUSANDTHS = 10_000;

    public Radius {
        if (part < 0 || whole < 1) {
            throw new IllegalArgumentException(
                    "invalid radius " + part + "/" + whole + ": part must be at least 0, whole at least 1");
        }
    }

    @Override
    public int compareTo(Radius other) {
        return Long.compare(part * other.whole, other.part * whole);
    }

    /** Returns whether the radius is at least the share, which is rounded to four decimals. */
    public boolean reaches(double share) {
        return part * TEN_THOUSANDTHS >= Math.round(share * TEN_THOUSANDTHS) * whole;
    }

    /** Returns the smaller radius. */
    public Radius min(Radius other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the larger radius. */
    public Radius max(Radius other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the radius as a decimal number. */
    public double value() {
        return (double) part / whole;
    }
}
