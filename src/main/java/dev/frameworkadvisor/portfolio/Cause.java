package dev.frameworkadvisor.portfolio;

/** Why a stored decision would be another one today. */
public enum Cause {
    /** The method has changed; the knowledge makes no difference. */
    METHOD,
    /** The knowledge has changed; the method makes no difference. */
    KNOWLEDGE,
    /** Each makes a difference, or the knowledge of the stored decision is not served any more. */
    BOTH
}
