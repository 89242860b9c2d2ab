package dev.frameworkadvisor.analysis.robustness;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.MarginCondition;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.scoring.CompiledProfile;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Certifies how far a verdict can be trusted: exactly, without sampling. */
public final class RobustnessAnalyzer {

    private RobustnessAnalyzer() {}

    /**
     * The robustness of the verdict that the matched rule gives to the profile.
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

    /** Without an answer that counts there is no fit that could be wrong. */
    private static @Nullable Radius fitRadius(CompiledProfile profile, Radii radii) {
        for (int i = 0; i < profile.size(); i++) {
            if (profile.answered(i) && profile.weight(i) > 0) {
                return radii.fits();
            }
        }
        return null;
    }

    /** The matched rule must continue to hold, and every earlier rule to fail in one of its conditions. */
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

    /** Of a rule whose answer conditions are met: it fails as long as one of its failing margin conditions does. */
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
     * The share of the simplex of weights over which the weighted differences add up to more than 0: the rank
     * acceptability of Django. It is the distribution of a linear form of uniform spacings, by the recursion over its
     * negative values.
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

    /** The absolute values of the differences of that sign, among the answers that count. */
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
