package dev.frameworkadvisor.verdict;

/** How much of a verdict is asked for. */
public enum View {
    /** All of it. */
    FULL,
    /** Without contributions and proof: what is not shown is not computed. */
    SUMMARY
}
