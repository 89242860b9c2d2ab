package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.knowledge.Outcome;

/**
 * The verdict with the largest share of the completions.
 *
 * @param share 0 to 1
 */
public record Leading(Outcome verdict, double share) {}
