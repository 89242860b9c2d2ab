package dev.frameworkadvisor.verdict.entity;

/** What stands behind a verdict: how far it can be trusted, and what would change it. */
public record Proof(Robustness robustness, Flips flips) {}
