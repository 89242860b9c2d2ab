package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.List;

/**
 * A profile whose weights are wrong, each by a relative error of its own: judged by the definitions, in exact fractions.
 *
 * @param millionths the error of the weight of each criterion, in catalog order
 */
record Reweighted(Profile profile, List<Integer> millionths) {

    static final int MILLION = 1_000_000;

    /** The first rule whose conditions all hold. */
    VerdictRule rule() {
        return Formula.rule(profile, this::margin);
    }

    /** 100 · S / T with the wrong weights in both. */
    private Ratio margin(MarginHorizon horizon) {
        long sum = 0;
        long total = 0;
        for (Answer answer : Formula.covered(profile, horizon)) {
            int error = millionths.get(profile.answers().indexOf(answer));
            long weight = (long) Formula.weight(answer) * (MILLION + error);
            sum += answer.option() == null ? 0 : weight * answer.option().fit().difference();
            total += 4 * weight;
        }
        return total == 0 ? Ratio.ZERO : Ratio.of(100 * sum, total);
    }
}
