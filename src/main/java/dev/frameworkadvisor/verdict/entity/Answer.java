package dev.frameworkadvisor.verdict.entity;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Option;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says to a criterion.
 *
 * @param option null where the criterion is unanswered
 */
public record Answer(Criterion criterion, @Nullable Option option, Priority priority) {

    /** The criterion's weight in this profile: importance times priority, 0 to 10. */
    public int weight() {
        return criterion.importance() * priority.factor();
    }
}
