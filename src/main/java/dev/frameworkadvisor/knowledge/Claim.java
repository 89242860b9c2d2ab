package dev.frameworkadvisor.knowledge;

/**
 * A statement of a source, paraphrased.
 *
 * @param adoption whether it reports which framework an organization chose
 */
public record Claim(String id, String section, String statement, boolean adoption) {}
