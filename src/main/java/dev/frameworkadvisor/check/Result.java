package dev.frameworkadvisor.check;

/** Result of a check for a pipeline. */
public enum Result {
    /** Continue. */
    PASS,
    /** Continue, and show the message. */
    WARN,
    /** Stop. */
    FAIL
}
