package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Radius;

/**
 * How far a margin condition is from turning: with threshold τ each criterion pulls by its weight times
 * {@code 100 d - 4 τ}, and the condition turns where the pulls add up to 0.
 *
 * @param holds whether the condition is met
 * @param radius the relative error of the weights that it takes to turn it
 */
record Slack(boolean holds, Radius radius) {

    static Slack of(Profile profile, MarginCondition condition) {
        Integer atLeast = condition.atLeast();
        Integer atMost = condition.atMost();
        return atLeast != null
                ? of(profile, condition, atLeast, 1)
                : of(profile, condition, atMost == null ? 0 : atMost, -1);
    }

    private static Slack of(Profile profile, MarginCondition condition, int threshold, int sign) {
        long sum = 0;
        long whole = 0;
        boolean counts = false;
        for (Answer answer : profile.answers()) {
            if (condition.horizon().covers(answer.criterion().horizon()) && answer.weight() > 0) {
                Option option = answer.option();
                int difference = option == null ? 0 : option.fit().difference();
                long pull = answer.weight() * (100L * difference - 4L * threshold);
                sum += pull;
                whole += Math.abs(pull);
                counts = true;
            }
        }
        boolean holds = sign * (counts ? sum : -threshold) >= 0;
        return new Slack(holds, whole == 0 ? Radius.UNLIMITED : new Radius(Math.abs(sum), whole));
    }
}
