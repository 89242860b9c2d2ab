package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.knowledge.Criterion;

/**
 * The open question to answer next.
 *
 * @param bits expected drop of the Shannon entropy of the outcomes once it is answered
 */
public record Question(Criterion criterion, double bits) {

    /** Of the criterion, 1 to 5. */
    public int importance() {
        return criterion.importance();
    }
}
