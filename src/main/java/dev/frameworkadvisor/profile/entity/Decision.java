package dev.frameworkadvisor.profile.entity;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Level;

/**
 * What a stored profile was judged to be, and by what.
 *
 * @param knowledge the knowledge version
 * @param digest that version's digest then
 * @param decisionId names the whole verdict: as long as the digest is served, it can be had again
 */
public record Decision(String knowledge, String digest, Outcome verdict, Level level, String decisionId) {}
