package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;

/**
 * The bare answer to a profile, without anything that it was reached from.
 *
 * @param decisionId of the {@link Verdict} that tells the rest
 * @param level how far the verdict can be trusted
 */
public record VerdictSummary(String decisionId, Outcome verdict, Level level) {}
