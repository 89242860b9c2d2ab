package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;

/**
 * The verdict on a stored profile, with the versions that it was computed with.
 *
 * @param method version of the method, from 1
 * @param knowledge the knowledge version
 * @param digest digest of the knowledge version at that time
 * @param decisionId id of the complete verdict, which can be reproduced while the digest is served
 */
public record Decision(int method, String knowledge, String digest, Outcome verdict, Level level, String decisionId) {

    /** Returns whether both decisions have the same verdict and level. */
    public boolean agreesWith(Decision other) {
        return verdict == other.verdict && level == other.level;
    }
}
