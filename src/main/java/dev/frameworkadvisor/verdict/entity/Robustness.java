package dev.frameworkadvisor.verdict.entity;

/**
 * How far a verdict can be trusted, exactly.
 *
 * @param radius how wrong all weights may be at once without changing the verdict
 * @param acceptability share of all possible weightings, the given one aside, under which Django ranks first, 0 to 1;
 *     Flask's is the rest
 */
public record Robustness(Level level, Radius radius, double acceptability) {}
