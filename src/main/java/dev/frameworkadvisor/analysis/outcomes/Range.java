package dev.frameworkadvisor.analysis.outcomes;

import dev.frameworkadvisor.scoring.Points;

/** Between which points a score or a margin ends, whatever the missing answers turn out to be; both are reached. */
public record Range(Points lowest, Points highest) {}
