package dev.frameworkadvisor.analysis.robustness;

import dev.frameworkadvisor.knowledge.MarginCondition;
import dev.frameworkadvisor.scoring.CompiledProfile;

/**
 * The distance of a margin condition from its threshold τ. Each criterion contributes {@code weight * (100 d - 4 τ)},
 * where d is its difference of fits, and the condition changes where the contributions sum to 0. Weight errors scale
 * the contributions; errors of the answered differences shift them by 100 times the weight. The cost is linear in the
 * number of criteria.
 *
 * @param holds whether the condition is met
 * @param radii the smallest errors that can change that
 */
record ConditionRadius(boolean holds, Radii radii) {

    static ConditionRadius of(CompiledProfile profile, MarginCondition condition) {
        Integer atLeast = condition.atLeast();
        Integer atMost = condition.atMost();
        return atLeast != null
                ? of(profile, condition, atLeast, 1)
                : of(profile, condition, atMost == null ? 0 : atMost, -1);
    }

    private static ConditionRadius of(CompiledProfile profile, MarginCondition condition, int threshold, int sign) {
        long sum = 0;
        long pulls = 0;
        long answered = 0;
        boolean weighted = false;
        for (int i = 0; i < profile.size(); i++) {
            int weight = profile.weight(i);
            if (weight > 0 && condition.horizon().covers(profile.horizon(i))) {
                long pull = 100L * profile.shift(i) - 4L * threshold * weight;
                sum += pull;
                pulls += Math.abs(pull);
                answered += profile.answered(i) ? weight : 0;
                weighted = true;
            }
        }
        boolean holds = sign * (weighted ? sum : -threshold) >= 0;
        return new ConditionRadius(
                holds,
                new Radii(
                        pulls == 0 ? Radius.UNLIMITED_WEIGHTS : new Radius(Math.abs(sum), pulls),
                        answered == 0
                                ? Radius.UNLIMITED_FITS
                                : new Radius(Math.abs(sum), 100 * answered).min(Radius.UNLIMITED_FITS)));
    }
}
