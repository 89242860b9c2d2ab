package dev.frameworkadvisor.analysis.robustness;

import org.jspecify.annotations.Nullable;

/**
 * Robustness of a verdict, computed exactly.
 *
 * @param weightRadius relative error of all weights at once below which the verdict stays the same, 0 to 1
 * @param fitRadius error of all answered differences of fits at once below which the verdict stays the same, in steps
 *     of the fit scale, 0 to 8; null if no criterion with a positive weight is answered
 * @param acceptability share of all possible weightings under which Django ranks first, 0 to 1; Flask's is the rest
 */
public record Robustness(
        Level level, Radius weightRadius, @Nullable Radius fitRadius, double acceptability) {}
