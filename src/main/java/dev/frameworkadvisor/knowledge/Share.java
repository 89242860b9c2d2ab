package dev.frameworkadvisor.knowledge;

/** How shares of a whole are told: to four decimals, rounded half up. */
public final class Share {

    /** The decimals as parts of the whole. */
    public static final int PARTS = 10_000;

    /** Computed in doubles, a share that is half a part exactly may end a little below it, but never so far. */
    private static final double ERROR = 1e-12;

    private Share() {}

    /** The share, 0 to 1, or a number of bits, in ten-thousandths. */
    public static long rounded(double share) {
        return Math.round((share + ERROR) * PARTS);
    }

    /** The same as a decimal. */
    public static double decimal(double share) {
        return rounded(share) / (double) PARTS;
    }
}
