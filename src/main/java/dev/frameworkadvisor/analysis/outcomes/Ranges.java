package dev.frameworkadvisor.analysis.outcomes;

/** The ranges of both scores and of the overall margin, over all completions. */
public record Ranges(Range django, Range flask, Range margin) {}
