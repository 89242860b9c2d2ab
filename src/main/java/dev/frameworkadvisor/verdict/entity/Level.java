package dev.frameworkadvisor.verdict.entity;

/** How far a verdict can be trusted, by its weight radius. */
public enum Level {
    ROBUST,
    MODERATE,
    FRAGILE
}
