package dev.frameworkadvisor.profile;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Option;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says to a criterion.
 *
 * @param option null where the criterion is unanswered
 */
public record Answer(Criterion criterion, @Nullable Option option, Priority priority) {

    /** The criterion's weight in this profile: importance times priority, 0 to 10, and 0 where every option is a tie. */
    public int weight() {
        return criterion.discriminates() ? criterion.importance() * priority.factor() : 0;
    }

    /** Whether the profile excludes the criterion: then its answer meets no condition. */
    public boolean isIgnored() {
        return priority == Priority.IGNORE;
    }

    /** Whether the question still waits for an answer. */
    public boolean isOpen() {
        return option == null && !isIgnored();
    }
}
