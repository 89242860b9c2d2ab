package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.flips.Flips;
import dev.frameworkadvisor.analysis.robustness.Robustness;

/**
 * What stands behind a verdict.
 *
 * @param robustness how far it can be trusted
 * @param flips what would change it
 * @param explanation it all in plain words
 */
public record Proof(Robustness robustness, Flips flips, Explanation explanation) {}
