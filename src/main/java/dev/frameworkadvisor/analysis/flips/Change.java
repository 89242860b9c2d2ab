package dev.frameworkadvisor.analysis.flips;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Option;

/** Another answer to an answered criterion. */
public record Change(Criterion criterion, Option from, Option to) {}
