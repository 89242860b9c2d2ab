package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;

/**
 * The verdict on a profile with its robustness level only.
 *
 * @param decisionId decision id of the full {@link Verdict}
 * @param level robustness level
 */
public record VerdictSummary(String decisionId, Outcome verdict, Level level) {}
