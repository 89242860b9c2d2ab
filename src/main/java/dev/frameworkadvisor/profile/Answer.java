package dev.frameworkadvisor.profile;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Option;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a profile to a criterion, with the priority of the criterion.
 *
 * @param option null if the criterion is unanswered
 */
public record Answer(Criterion criterion, @Nullable Option option, Priority priority) {

    /** Returns the weight of the criterion: importance times priority, 0 to 10; 0 if every option is a tie. */
    public int weight() {
        return criterion.discriminates() ? criterion.importance() * priority.factor() : 0;
    }

    /** Returns whether the profile excludes the criterion; its answer then meets no condition. */
    public boolean isIgnored() {
        return priority == Priority.IGNORE;
    }

    /** Returns whether the criterion is neither answered nor ignored. */
    public boolean isOpen() {
        return option == null && !isIgnored();
    }
}
