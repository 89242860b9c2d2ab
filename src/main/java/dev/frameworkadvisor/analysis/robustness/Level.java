package dev.frameworkadvisor.analysis.robustness;

/** Level of robustness of a verdict, derived from its weight radius and its share of the completions. */
public enum Level {
    /** Large weight errors do not change the verdict, and nearly all completions end with it. */
    ROBUST,
    /** Moderate weight errors do not change the verdict, and most completions end with it. */
    MODERATE,
    /** Small weight errors can change the verdict. */
    FRAGILE,
    /** Too small a share of the completions ends with the verdict. */
    PROVISIONAL
}
