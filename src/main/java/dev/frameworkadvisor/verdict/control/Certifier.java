package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.AnswerCondition;
import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.RobustnessThresholds;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Level;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Radius;
import dev.frameworkadvisor.verdict.entity.Robustness;
import java.util.Arrays;
import java.util.List;

/** Certifies how far a verdict can be trusted: exactly, without sampling. */
final class Certifier {

    private Certifier() {}

    /** The robustness of the verdict that the rule with this index gives to the profile. */
    static Robustness certify(Profile profile, int matched) {
        Radius radius = radius(profile, matched);
        RobustnessThresholds thresholds = profile.knowledge().robustness();
        Level level = radius.reaches(thresholds.robustFrom())
                ? Level.ROBUST
                : radius.reaches(thresholds.moderateFrom()) ? Level.MODERATE : Level.FRAGILE;
        return new Robustness(level, radius, acceptability(profile));
    }

    /** The matched rule must go on to hold, and every earlier rule to fail in one of its conditions. */
    private static Radius radius(Profile profile, int matched) {
        List<VerdictRule> rules = profile.knowledge().verdictRules();
        Radius radius = Radius.UNLIMITED;
        for (int i = 0; i < matched; i++) {
            radius = radius.min(failing(profile, rules.get(i)));
        }
        for (MarginCondition condition : rules.get(matched).when().margins()) {
            radius = radius.min(Slack.of(profile, condition).radius());
        }
        return radius;
    }

    private static Radius failing(Profile profile, VerdictRule rule) {
        for (AnswerCondition condition : rule.when().answers()) {
            if (!holds(profile, condition)) {
                return Radius.UNLIMITED;
            }
        }
        Radius largest = new Radius(0, 1);
        for (MarginCondition condition : rule.when().margins()) {
            Slack slack = Slack.of(profile, condition);
            if (!slack.holds()) {
                largest = largest.max(slack.radius());
            }
        }
        return largest;
    }

    private static boolean holds(Profile profile, AnswerCondition condition) {
        for (Answer answer : profile.answers()) {
            if (answer.criterion().id().equals(condition.criterion())) {
                Option option = answer.option();
                return option != null && answer.weight() > 0 && condition.in().contains(option.id());
            }
        }
        return false;
    }

    /**
     * The share of the simplex of weights over which the weighted differences add up to more than 0: the rank
     * acceptability of Django. It is the distribution of a linear form of uniform spacings, by the recursion over its
     * negative values.
     */
    private static double acceptability(Profile profile) {
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
    private static double[] differences(Profile profile, int sign) {
        double[] found = new double[profile.answers().size()];
        int size = 0;
        for (Answer answer : profile.answers()) {
            Option option = answer.option();
            if (option != null && answer.weight() > 0 && sign * option.fit().difference() > 0) {
                found[size++] = sign * option.fit().difference();
            }
        }
        return Arrays.copyOf(found, size);
    }
}
