package dev.frameworkadvisor.knowledge;

/** When a criterion counts: for the first version, for where the project is going, or both. */
public enum Horizon {
    NOW,
    LATER,
    BOTH
}
