package dev.frameworkadvisor.knowledge;

/**
 * One statement of a source, in our own words.
 *
 * @param adoption whether it reports which framework an organization chose
 */
public record Claim(String id, String section, String statement, boolean adoption) {}
