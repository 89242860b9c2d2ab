package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;

/** The number of stored profiles with the same verdict, level and knowledge version. */
public record Count(Outcome verdict, Level level, String knowledge, long profiles) {}
