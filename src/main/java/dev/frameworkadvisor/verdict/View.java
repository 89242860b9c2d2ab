package dev.frameworkadvisor.verdict;

/** The parts of a verdict that a request asks for. */
public enum View {
    /** All parts. */
    FULL,
    /** All parts except contributions and proof; the proof is not computed. */
    SUMMARY
}
