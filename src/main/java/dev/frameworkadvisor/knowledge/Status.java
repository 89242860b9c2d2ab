package dev.frameworkadvisor.knowledge;

/** The life-cycle status of a knowledge version. */
public enum Status {
    /** Used if a request names no version. */
    CURRENT,
    /** Served if a request names it. */
    SUPPORTED,
    /** Still served; clients should move to the current version. */
    DEPRECATED
}
