package dev.frameworkadvisor.knowledge;

/** Rounding of reported shares: four decimals, half up. */
public final class Share {

    /** Number of rounding steps in a whole. */
    public static final int PARTS = 10_000;

    /** Added before rounding: in doubles, a share of exactly half a step may be smaller by at most this error. */
    private static final double ERROR = 1e-12;

    private Share() {}

    /** Returns the share (0 to 1), or a number of bits, in ten-thousandths. */
    public static long rounded(double share) {
        return Math.round((share + ERROR) * PARTS);
    }

    /** Returns the share rounded to four decimals. */
    public static double decimal(double share) {
        return rounded(share) / (double) PARTS;
    }
}
