package dev.frameworkadvisor.analysis.outcomes;

/** The ranges of both scores and of the overall margin. */
public record Ranges(Range django, Range flask, Range margin) {}
