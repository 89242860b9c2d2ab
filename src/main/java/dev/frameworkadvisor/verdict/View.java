package dev.frameworkadvisor.verdict;

/** The parts of a verdict that a request asks for. */
public enum View {
    /** All parts. */
    FULL,
    /** Without the proof, which is not computed, and without the contributions, which are not written. */
    SUMMARY
}
