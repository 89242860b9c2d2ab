package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.knowledge.Criterion;

/**
 * An open question with its information gain.
 *
 * @param bits expected decrease of the Shannon entropy of the verdict, in bits
 */
public record Question(Criterion criterion, double bits) {

    /** Returns the importance of the criterion, 1 to 5. */
    public int importance() {
        return criterion.importance();
    }
}
