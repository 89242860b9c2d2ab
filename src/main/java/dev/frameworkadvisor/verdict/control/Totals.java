package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Fit;
import dev.frameworkadvisor.knowledge.entity.Horizon;
import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Profile;

/**
 * The denominators of a profile's margins: four times the weights over each horizon. They do not shrink when answers
 * are missing. A horizon whose criteria are all ignored has no lean: its sum is 0, and 1 stands in for its denominator.
 */
record Totals(int overall, int now, int later) {

    static Totals of(Profile profile) {
        int overall = 0;
        int now = 0;
        int later = 0;
        for (Answer answer : profile.answers()) {
            int most = Fit.HIGHEST * answer.weight();
            Horizon horizon = answer.criterion().horizon();
            overall += most;
            now += MarginHorizon.NOW.covers(horizon) ? most : 0;
            later += MarginHorizon.LATER.covers(horizon) ? most : 0;
        }
        return new Totals(Math.max(1, overall), Math.max(1, now), Math.max(1, later));
    }

    int over(MarginHorizon horizon) {
        return switch (horizon) {
            case OVERALL -> overall;
            case NOW -> now;
            case LATER -> later;
        };
    }
}
