package dev.frameworkadvisor.verdict.entity;

import dev.frameworkadvisor.knowledge.entity.Outcome;

/**
 * The bare answer to a profile, without anything that it was reached from.
 *
 * @param decisionId of the {@link Verdict} that tells the rest
 * @param level how far the verdict can be trusted
 */
public record Judgement(String decisionId, Outcome verdict, Level level) {}
