package dev.frameworkadvisor.profile.entity;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Level;

/** How many stored profiles have that verdict at that level of trust, by that knowledge version. */
public record Count(Outcome verdict, Level level, String knowledge, long profiles) {}
