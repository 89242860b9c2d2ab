package dev.frameworkadvisor.analysis.flips;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Option;

/** A change of one answer from one option to another. */
public record Change(Criterion criterion, Option from, Option to) {}
