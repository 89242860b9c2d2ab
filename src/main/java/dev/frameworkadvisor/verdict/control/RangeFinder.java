package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Fit;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Points;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Range;
import dev.frameworkadvisor.verdict.entity.Ranges;
import java.util.function.ToIntFunction;

/** Finds where scores and margin end at the lowest and at the highest: each open criterion adds its least and its most. */
final class RangeFinder {

    private RangeFinder() {}

    static Ranges ranges(Profile profile, int total) {
        return new Ranges(
                range(profile, total, Fit::django),
                range(profile, total, Fit::flask),
                range(profile, total, Fit::difference));
    }

    private static Range range(Profile profile, int total, ToIntFunction<Fit> value) {
        int lowest = 0;
        int highest = 0;
        for (Answer answer : profile.answers()) {
            int least = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            for (Option option : answer.criterion().options()) {
                if (answer.option() == null || answer.option().equals(option)) {
                    int added = value.applyAsInt(option.fit());
                    least = Math.min(least, added);
                    most = Math.max(most, added);
                }
            }
            lowest += answer.weight() * least;
            highest += answer.weight() * most;
        }
        return new Range(new Points(lowest, total), new Points(highest, total));
    }
}
