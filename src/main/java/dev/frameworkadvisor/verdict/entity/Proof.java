package dev.frameworkadvisor.verdict.entity;

/**
 * What stands behind a verdict.
 *
 * @param robustness how far it can be trusted
 * @param flips what would change it
 * @param explanation it all in plain words
 */
public record Proof(Robustness robustness, Flips flips, Explanation explanation) {}
