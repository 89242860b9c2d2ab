package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.Violations;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The preconditions of a request that writes a stored profile (RFC 9110, section 13).
 *
 * @param ifMatch the values of the {@code If-Match} headers
 * @param ifNoneMatch the values of the {@code If-None-Match} headers
 */
record WriteConditions(List<String> ifMatch, List<String> ifNoneMatch) {

    /**
     * Returns a check against the latest revision. It passes if the query has violations: the response without a
     * precondition would not be successful, so that response comes first (RFC 9110, section 13.2.1).
     */
    IntConsumer unless(Violations query) {
        return revision -> {
            if (query.isEmpty()) {
                check(revision);
            }
        };
    }

    /**
     * Checks both against the latest revision. {@code If-None-Match: *} asks for a creation, which fails on every profile
     * that exists, so it does not need {@code If-Match}.
     *
     * @throws ProblemException if one of them is false, or {@code If-Match} is missing
     */
    private void check(int revision) {
        RevisionTag.requireNone(ifNoneMatch, revision);
        RevisionTag.require(ifMatch, revision);
    }
}
