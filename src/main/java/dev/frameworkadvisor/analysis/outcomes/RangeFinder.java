package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.scoring.Evaluation;
import dev.frameworkadvisor.scoring.Points;
import java.util.List;
import java.util.function.ToIntFunction;

/** Computes the ranges of scores and margin over all completions: each open criterion adds its minimum or maximum. */
public final class RangeFinder {

    private RangeFinder() {}

    /**
     * Returns the lowest and the highest value of each score and of the margin, over all completions.
     *
     * @param open the answers without an option
     * @param evaluation the evaluation of the profile, in whose scores open criteria count as neutral
     */
    public static Ranges ranges(List<Answer> open, Evaluation evaluation) {
        return new Ranges(
                range(open, evaluation.django(), Fit::django, Fit.NEUTRAL),
                range(open, evaluation.flask(), Fit::flask, Fit.NEUTRAL),
                range(open, evaluation.margins().overall(), Fit::difference, 0));
    }

    private static Range range(List<Answer> open, Points points, ToIntFunction<Fit> value, int neutral) {
        int lowest = points.sum();
        int highest = points.sum();
        for (Answer answer : open) {
            lowest += answer.weight() * (least(answer.criterion(), value) - neutral);
            highest += answer.weight() * (most(answer.criterion(), value) - neutral);
        }
        return new Range(new Points(lowest, points.total()), new Points(highest, points.total()));
    }

    private static int least(Criterion criterion, ToIntFunction<Fit> value) {
        int least = Integer.MAX_VALUE;
        for (Option option : criterion.options()) {
            least = Math.min(least, value.applyAsInt(option.fit()));
        }
        return least;
    }

    private static int most(Criterion criterion, ToIntFunction<Fit> value) {
        int most = Integer.MIN_VALUE;
        for (Option option : criterion.options()) {
            most = Math.max(most, value.applyAsInt(option.fit()));
        }
        return most;
    }
}
