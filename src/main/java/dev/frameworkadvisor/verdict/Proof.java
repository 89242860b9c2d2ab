package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.flips.Flips;
import dev.frameworkadvisor.analysis.robustness.Robustness;

/**
 * The evidence for a verdict.
 *
 * @param robustness robustness of the verdict
 * @param flips smallest changes of answers that change the verdict
 * @param explanation explanation in plain language
 */
public record Proof(Robustness robustness, Flips flips, Explanation explanation) {}
