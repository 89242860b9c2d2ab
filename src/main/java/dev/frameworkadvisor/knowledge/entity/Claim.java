package dev.frameworkadvisor.knowledge.entity;

/** One thing that a source says, in our own words. */
public record Claim(String id, String section, String statement) {}
