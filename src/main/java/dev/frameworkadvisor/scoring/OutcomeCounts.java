package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Outcome;
import java.util.Arrays;

/** Numbers of completions by verdict: in total, and by option of each open criterion. */
public final class OutcomeCounts {

    /** Number of verdicts. */
    public static final int OUTCOMES = Outcome.values().length;

    private final double[] all = new double[OUTCOMES];
    private final boolean[] reached = new boolean[OUTCOMES];
    private final double[][][] byOption;

    /** @param profile the profile whose completions are counted */
    public OutcomeCounts(CompiledProfile profile) {
        byOption = new double[profile.size()][][];
        for (int i = 0; i < profile.size(); i++) {
            byOption[i] = new double[profile.options(i)][OUTCOMES];
        }
    }

    public void add(Outcome verdict, double completions) {
        reached[verdict.ordinal()] = true;
        all[verdict.ordinal()] += completions;
    }

    public void add(int criterion, int option, int verdict, double completions) {
        byOption[criterion][option][verdict] += completions;
    }

    /** Returns whether any completion has the verdict, even if its share is rounded to 0. */
    public boolean reaches(Outcome verdict) {
        return reached[verdict.ordinal()];
    }

    /** Returns the share of the completions with the verdict, 0 to 1. */
    public double share(Outcome verdict) {
        return all[verdict.ordinal()] / Arrays.stream(all).sum();
    }

    /** Returns the numbers of completions with the option, by ordinal of the verdict; the array is not a copy. */
    public double[] of(int criterion, int option) {
        return byOption[criterion][option];
    }

    /**
     * Returns the expected information gain of an answer to the criterion in bits, from 0 to log2 of the number of verdicts.
     *
     * <p>The entropy of the verdict minus its mean entropy over the options, each equally likely. Linear in options times
     * verdicts. D. V. Lindley, "On a measure of the information provided by an experiment", 1956; J. R. Quinlan, "Induction
     * of decision trees", 1986.
     */
    public double information(int criterion) {
        double expected = 0;
        for (double[] counts : byOption[criterion]) {
            expected += entropy(counts) / byOption[criterion].length;
        }
        return Math.max(0, entropy(all) - expected);
    }

    private static double entropy(double[] counts) {
        double total = Arrays.stream(counts).sum();
        double entropy = 0;
        for (double count : counts) {
            if (count > 0) {
                double share = count / total;
                // Math.log may differ between platforms in the last bit, and so may the reported figure.
                entropy -= share * StrictMath.log(share) / StrictMath.log(2);
            }
        }
        return entropy;
    }
}
