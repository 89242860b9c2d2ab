package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.problem.ProblemException;
import java.util.List;

/**
 * The preconditions of a request that writes a stored profile (RFC 9110, section 13).
 *
 * @param ifMatch the values of the {@code If-Match} headers
 * @param ifNoneMatch the values of the {@code If-None-Match} headers
 */
record WriteConditions(List<String> ifMatch, List<String> ifNoneMatch) {

    /**
     * Checks both against the latest revision. {@code If-None-Match: *} asks for a creation, which fails on every profile
     * that exists, so it does not need {@code If-Match}.
     *
     * @throws ProblemException if one of them is false, or {@code If-Match} is missing
     */
    void check(int revision) {
        RevisionTag.requireNone(ifNoneMatch, revision);
        RevisionTag.require(ifMatch, revision);
    }
}
