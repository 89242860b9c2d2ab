package dev.frameworkadvisor.analysis.robustness;

/** How far a verdict can be trusted, by its weight radius and by its share of the completions. */
public enum Level {
    /** Large errors of the weights do not change it, and nearly all completions end with it. */
    ROBUST,
    /** Errors of the weights of some size do not change it, and most completions end with it. */
    MODERATE,
    /** Small errors of the weights can change it. */
    FRAGILE,
    /** Most completions end with another verdict. */
    PROVISIONAL
}
