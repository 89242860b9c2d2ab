package dev.frameworkadvisor.verdict.entity;

import dev.frameworkadvisor.knowledge.entity.Criterion;

/**
 * The open question whose answer tells most.
 *
 * @param bits expected drop of the Shannon entropy of the outcomes once it is answered
 */
public record Question(Criterion criterion, double bits) {}
