package dev.frameworkadvisor.portfolio;

/** The cause of a difference between a stored decision and a current one. */
public enum Cause {
    /** The change of the method explains the difference; that of the knowledge has no effect. */
    METHOD,
    /** The change of the knowledge explains the difference; that of the method has no effect. */
    KNOWLEDGE,
    /** Both changes have an effect, or the knowledge of the stored decision is no longer served. */
    BOTH
}
