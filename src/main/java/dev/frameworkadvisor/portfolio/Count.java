package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;

/** How many stored profiles have that verdict at that level of trust, by that knowledge version. */
public record Count(Outcome verdict, Level level, String knowledge, long profiles) {}
