package dev.frameworkadvisor.scoring;

/**
 * An exact number of points, {@code 100 * sum / total}. Decisions compare the integers; decimals are for output only.
 *
 * @param sum weighted sum of fits, or of their differences
 * @param total four times the sum of the weights; at least 1
 */
public record Points(int sum, int total) {

    private static final int HUNDREDTHS = 100 * 100;

    public Points {
        if (total < 1) {
            throw new IllegalArgumentException("total must be positive: " + total);
        }
    }

    /** Returns hundredths of a point, rounded half away from zero, so that opposite margins stay opposite. */
    public long hundredths() {
        long doubled = 2L * HUNDREDTHS * Math.abs((long) sum);
        long rounded = (doubled + total) / (2L * total);
        return sum < 0 ? -rounded : rounded;
    }

    /** Returns the absolute value with two decimals, such as {@code 23.42}. */
    public String magnitude() {
        long hundredths = Math.abs(hundredths());
        long fraction = hundredths % 100;
        return hundredths / 100 + (fraction < 10 ? ".0" : ".") + fraction;
    }
}
