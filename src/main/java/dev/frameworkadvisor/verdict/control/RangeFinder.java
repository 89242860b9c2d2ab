package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
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
            Option option = answer.option();
            if (option != null) {
                int added = answer.weight() * value.applyAsInt(option.fit());
                lowest += added;
                highest += added;
            } else {
                lowest += answer.weight() * least(answer.criterion(), value);
                highest += answer.weight() * most(answer.criterion(), value);
            }
        }
        return new Range(new Points(lowest, total), new Points(highest, total));
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
