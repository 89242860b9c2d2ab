package dev.frameworkadvisor.knowledge;

/** The time frame of a criterion: the first version of the project, its later stages, or both. */
public enum Horizon {
    NOW,
    LATER,
    BOTH
}
