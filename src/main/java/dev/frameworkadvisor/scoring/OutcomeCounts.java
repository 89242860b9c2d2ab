package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Outcome;
import java.util.Arrays;

/** Counts of completions by the verdict that they end in: in all, and by each option of each open criterion. */
public final class OutcomeCounts {

    /** How many verdicts there are. */
    public static final int OUTCOMES = Outcome.values().length;

    private final double[] all = new double[OUTCOMES];
    private final boolean[] reached = new boolean[OUTCOMES];
    private final double[][][] byOption;

    /** @param profile whose open criteria are counted by option */
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

    /** Whether any completion ends in that verdict, even where its share is too small to tell from 0. */
    public boolean reaches(Outcome verdict) {
        return reached[verdict.ordinal()];
    }

    /** The share of all completions that ends in that verdict. */
    public double share(Outcome verdict) {
        return all[verdict.ordinal()] / Arrays.stream(all).sum();
    }

    /** Completions with that option, by verdict. */
    public double[] of(int criterion, int option) {
        return byOption[criterion][option];
    }

    /** The expected drop of the entropy of the verdict, in bits, once that criterion is answered. */
    public double information(int criterion) {
        double expected = 0;
        for (double[] counts : byOption[criterion]) {
            expected += entropy(counts) / byOption[criterion].length;
        }
        return Math.max(0, entropy(all) - expected);
    }

    /** StrictMath, so that every machine reports the same bits. */
    private static double entropy(double[] counts) {
        double total = Arrays.stream(counts).sum();
        double entropy = 0;
        for (double count : counts) {
            if (count > 0) {
                double share = count / total;
                entropy -= share * StrictMath.log(share) / StrictMath.log(2);
            }
        }
        return entropy;
    }
}
