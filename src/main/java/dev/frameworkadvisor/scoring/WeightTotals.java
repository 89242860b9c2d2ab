package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.knowledge.MarginHorizon;

/**
 * The denominators of the margins of a profile: four times the sum of the weights over each horizon, answered or not. 1 for
 * a horizon without weight, whose sum is always 0.
 */
record WeightTotals(int overall, int now, int later) {

    /** @param weights weights of the criteria in catalog order */
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
