package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;

/**
 * The verdict on a stored profile, and what it was computed by.
 *
 * @param method version of the method, from 1
 * @param knowledge the knowledge version
 * @param digest that version's digest then
 * @param decisionId identifies the whole verdict: it can be computed again while the digest is served
 */
public record Decision(int method, String knowledge, String digest, Outcome verdict, Level level, String decisionId) {

    /** Whether both give the same verdict at the same level. */
    public boolean agreesWith(Decision other) {
        return verdict == other.verdict && level == other.level;
    }
}
