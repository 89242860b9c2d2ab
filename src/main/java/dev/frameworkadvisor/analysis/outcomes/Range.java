package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.scoring.Points;

/** The lowest and the highest value of a score or margin over all completions; both are attained. */
public record Range(Points lowest, Points highest) {}
