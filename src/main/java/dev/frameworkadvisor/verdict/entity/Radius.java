package dev.frameworkadvisor.verdict.entity;

/**
 * An exact weight radius, {@code part / whole}: a verdict stays the same under any simultaneous relative error of its
 * weights below it. 0 to 1; where no error of the weights matters, it is 1.
 *
 * @param part at most the whole
 * @param whole at least 1
 */
public record Radius(long part, long whole) implements Comparable<Radius> {

    /** No error of the weights matters. */
    public static final Radius UNLIMITED = new Radius(1, 1);

    private static final long TEN_THOUSANDTHS = 10_000;

    public Radius {
        if (part < 0 || part > whole || whole < 1) {
            throw new IllegalArgumentException(part + " / " + whole + " is not from 0 to 1");
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

    public double share() {
        return (double) part / whole;
    }
}
