package dev.frameworkadvisor.analysis.robustness;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.MarginCondition;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.scoring.CompiledProfile;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the robustness of a verdict exactly, without sampling. */
public final class RobustnessAnalyzer {

    private RobustnessAnalyzer() {}

    /**
     * Returns the robustness of the verdict of the matched rule.
     *
     * @param matched index of the rule
     * @param share of the completions that end with the verdict, 0 to 1
     */
    public static Robustness certify(CompiledProfile profile, int matched, double share) {
        Radii radii = radii(profile, matched);
        return new Robustness(
                level(profile.profile().knowledge(), radii.weights(), share),
                radii.weights(),
                fitRadius(profile, radii),
                acceptability(profile));
    }

    private static Level level(Knowledge knowledge, Radius weights, double share) {
        if (share < knowledge.defaults().provisionalBelow()) {
            return Level.PROVISIONAL;
        }
        if (weights.reaches(knowledge.robustness().robustFrom())
                && share >= knowledge.defaults().robustShareFrom()) {
            return Level.ROBUST;
        }
        return weights.reaches(knowledge.robustness().moderateFrom()) ? Level.MODERATE : Level.FRAGILE;
    }

    /** Returns null if no criterion with a positive weight is answered: then there is no fit that could be wrong. */
    private static @Nullable Radius fitRadius(CompiledProfile profile, Radii radii) {
        for (int i = 0; i < profile.size(); i++) {
            if (profile.answered(i) && profile.weight(i) > 0) {
                return radii.fits();
            }
        }
        return null;
    }

    /** Returns the errors below which the matched rule still holds and every earlier rule still fails. */
    private static Radii radii(CompiledProfile profile, int matched) {
        List<VerdictRule> rules = profile.profile().knowledge().verdictRules();
        long met = profile.met();
        Radii radii = Radii.UNLIMITED;
        for (int i = 0; i < matched; i++) {
            if (profile.rules().get(i).metBy(met)) {
                radii = radii.min(failing(profile, rules.get(i)));
            }
        }
        for (MarginCondition condition : rules.get(matched).when().margins()) {
            radii = radii.min(ConditionRadius.of(profile, condition).radii());
        }
        return radii;
    }

    /** Returns the errors below which a rule fails whose answer conditions are met: one failing condition is enough. */
    private static Radii failing(CompiledProfile profile, VerdictRule rule) {
        Radii largest = Radii.NONE;
        for (MarginCondition condition : rule.when().margins()) {
            ConditionRadius radius = ConditionRadius.of(profile, condition);
            if (!radius.holds()) {
                largest = largest.max(radius.radii());
            }
        }
        return largest;
    }

    /**
     * Returns the rank acceptability of Django: the share of the simplex of weights on which the weighted differences
     * sum to more than 0 (Lahdelma and Salminen, "SMAA-2", Operations Research 49, 2001).
     *
     * <p>Weights drawn uniformly from the simplex are uniform spacings (Pyke, "Spacings", 1965), that is, normalized
     * independent exponentials. The distribution of their linear form follows by a recursion over its negative
     * coefficients. The cost is the product of the numbers of positive and negative differences.
     */
    private static double acceptability(CompiledProfile profile) {
        double[] positive = differences(profile, 1);
        double[] negative = differences(profile, -1);
        if (positive.length == 0 && negative.length == 0) {
            return 0.5;
        }
        double[] share = new double[positive.length + 1];
        share[0] = 1;
        for (double n : negative) {
            for (int h = 1; h < share.length; h++) {
                double y = positive[h - 1];
                share[h] = (y * share[h] + n * share[h - 1]) / (y + n);
            }
        }
        return 1 - share[positive.length];
    }

    /** Returns the absolute values of the differences of one sign, among answers with a positive weight. */
    private static double[] differences(CompiledProfile profile, int sign) {
        double[] found = new double[profile.size()];
        int size = 0;
        for (int i = 0; i < profile.size(); i++) {
            int difference = profile.weight(i) == 0 ? 0 : sign * profile.shift(i) / profile.weight(i);
            if (difference > 0) {
                found[size++] = difference;
            }
        }
        return Arrays.copyOf(found, size);
    }
}
