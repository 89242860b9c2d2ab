package dev.frameworkadvisor.verdict.entity;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Option;

/** Another answer to an answered criterion. */
public record Change(Criterion criterion, Option from, Option to) {}
