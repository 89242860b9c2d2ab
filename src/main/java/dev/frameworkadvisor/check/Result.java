package dev.frameworkadvisor.check;

/** What a pipeline does with a check. */
public enum Result {
    /** Go on. */
    PASS,
    /** Go on, and let somebody read the message. */
    WARN,
    /** Stop. */
    FAIL
}
