package dev.frameworkadvisor.analysis.outcomes;

import java.util.List;

/**
 * A histogram of the sums of completions, built by convolution: each open criterion adds one of its shifts to the sum.
 * This is dynamic programming over the criteria (Bellman, "Dynamic Programming", 1957). The cost is the number of
 * options times the width of the range of sums.
 *
 * <p>Counts are doubles: exact up to 2^53 completions, and accurate to about 15 digits beyond.
 */
final class SumHistogram {

    /**
     * An open criterion in the chain of convolutions.
     *
     * @param options the options that are still possible
     * @param shifts the amount that each option adds to the sum, in the order of the options
     */
    @SuppressWarnings("ArrayRecordComponent") // counted through, never compared
    record Link(int criterion, int[] options, int[] shifts) {}

    private final List<Link> links;
    private final int low;
    private final double[][] counts;

    /** @param start the sum of the answered criteria */
    SumHistogram(List<Link> links, int start) {
        this.links = links;
        int below = 0;
        int above = 0;
        for (Link link : links) {
            below += least(link.shifts());
            above += most(link.shifts());
        }
        low = start + below;
        counts = new double[links.size() + 1][above - below + 1];
        counts[0][-below] = 1;
        for (int i = 0; i < links.size(); i++) {
            extend(counts[i], counts[i + 1], links.get(i).shifts());
        }
    }

    private static int least(int[] shifts) {
        int least = 0;
        for (int shift : shifts) {
            least = Math.min(least, shift);
        }
        return least;
    }

    private static int most(int[] shifts) {
        int most = 0;
        for (int shift : shifts) {
            most = Math.max(most, shift);
        }
        return most;
    }

    private static void extend(double[] from, double[] to, int[] shifts) {
        for (int shift : shifts) {
            for (int i = Math.max(0, -shift); i < Math.min(from.length, from.length - shift); i++) {
                to[i + shift] += from[i];
            }
        }
    }

    /** Returns the number of completions for each sum, from {@link #low()} up. */
    double[] counts() {
        return counts[links.size()];
    }

    /** Returns the sum that the first count belongs to. */
    int low() {
        return low;
    }

    /**
     * Returns, for each link and each of its options, the total of the goal over all completions with that option. It
     * multiplies the stored forward histograms by backward ones, at the cost of one more convolution per option.
     *
     * @param goal a value for each sum, in the order of {@link #counts()}
     */
    double[][] byOption(double[] goal) {
        double[][] totals = new double[links.size()][];
        double[] rest = goal;
        for (int i = links.size() - 1; i >= 0; i--) {
            int[] shifts = links.get(i).shifts();
            double[] before = new double[goal.length];
            totals[i] = new double[shifts.length];
            for (int j = 0; j < shifts.length; j++) {
                totals[i][j] = retreat(rest, before, shifts[j], counts[i]);
            }
            rest = before;
        }
        return totals;
    }

    private static double retreat(double[] rest, double[] before, int shift, double[] reached) {
        double total = 0;
        for (int i = Math.max(0, -shift); i < Math.min(rest.length, rest.length - shift); i++) {
            before[i] += rest[i + shift];
            total += reached[i] * rest[i + shift];
        }
        return total;
    }

    List<Link> links() {
        return links;
    }
}
