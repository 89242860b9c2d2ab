package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.List;

/**
 * A profile whose answered differences of fits are wrong, each by an error of its own while the denominators stay:
 * judged by the definitions, in exact fractions.
 *
 * @param millionths the error of each difference in millionths of a fit step, in catalog order
 */
record ShiftedFits(Profile profile, List<Integer> millionths) {

    static final int MILLION = 1_000_000;

    /** The first rule whose conditions all hold. */
    VerdictRule rule() {
        return Formula.rule(profile, this::margin);
    }

    /** 100 · S / T with the wrong differences in S. */
    private Ratio margin(MarginHorizon horizon) {
        List<Answer> covered = Formula.covered(profile, horizon);
        long sum = 0;
        for (Answer answer : covered) {
            if (answer.option() != null) {
                int error = millionths.get(profile.answers().indexOf(answer));
                sum += Formula.weight(answer)
                        * ((long) MILLION * answer.option().fit().difference() + error);
            }
        }
        return sum == 0 ? Ratio.ZERO : Ratio.of(100 * sum, 4L * MILLION * Formula.weight(covered));
    }
}
