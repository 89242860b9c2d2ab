package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.knowledge.MarginHorizon;

/**
 * The denominators of a profile's margins: four times the weights over each horizon. They do not shrink when answers
 * are missing. A horizon without a counted criterion has no lean: its sum is 0, and 1 stands in for its denominator.
 */
record WeightTotals(int overall, int now, int later) {

    /** @param weights by criterion of the version */
    static WeightTotals of(CompiledKnowledge knowledge, int[] weights) {
        int overall = 0;
        int now = 0;
        int later = 0;
        for (int i = 0; i < weights.length; i++) {
            int most = Fit.HIGHEST * weights[i];
            Horizon horizon = knowledge.horizon(i);
            overall += most;
            now += MarginHorizon.NOW.covers(horizon) ? most : 0;
            later += MarginHorizon.LATER.covers(horizon) ? most : 0;
        }
        return new WeightTotals(Math.max(1, overall), Math.max(1, now), Math.max(1, later));
    }

    int over(MarginHorizon horizon) {
        return switch (horizon) {
            case OVERALL -> overall;
            case NOW -> now;
            case LATER -> later;
        };
    }
}
