package dev.frameworkadvisor.analysis.drift;

import dev.frameworkadvisor.analysis.drift.SharedCriterion.SharedOption;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.WeightedSums;
import java.util.List;
import java.util.function.ToIntFunction;

/** What each shared option adds to the sums of a profile, computed once for many profiles. */
final class AnswerSteps {

    private final WeightedSums[][] steps;

    private AnswerSteps(WeightedSums[][] steps) {
        this.steps = steps;
    }

    /**
     * Computes the steps for one of the versions.
     *
     * @param unanswered the profile without answers in this version
     * @param criterion returns the index of a criterion in this version
     * @param option returns the index of an option in this version
     */
    static AnswerSteps of(
            List<SharedCriterion> shared,
            CompiledProfile unanswered,
            ToIntFunction<SharedCriterion> criterion,
            ToIntFunction<SharedOption> option) {
        WeightedSums[][] steps = shared.stream()
                .map(one -> one.options().stream()
                        .map(possible -> WeightedSums.NONE.answered(
                                unanswered, criterion.applyAsInt(one), option.applyAsInt(possible)))
                        .toArray(WeightedSums[]::new))
                .toArray(WeightedSums[][]::new);
        return new AnswerSteps(steps);
    }

    /**
     * Returns the sums of a profile.
     *
     * @param options index of the chosen option of each shared criterion
     */
    WeightedSums sum(int[] options) {
        int overall = 0;
        int now = 0;
        int later = 0;
        long met = 0;
        for (int place = 0; place < options.length; place++) {
            WeightedSums step = steps[place][options[place]];
            overall += step.overall();
            now += step.now();
            later += step.later();
            met |= step.met();
        }
        return new WeightedSums(overall, now, later, met);
    }
}
