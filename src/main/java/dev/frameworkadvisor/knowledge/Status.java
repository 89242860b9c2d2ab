package dev.frameworkadvisor.knowledge;

/** Where a knowledge version stands in its life. */
public enum Status {
    /** Used where a request names no version. */
    CURRENT,
    /** Served to whoever names it. */
    SUPPORTED,
    /** Still served, but its users are asked to move on. */
    DEPRECATED
}
