package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.BaseRates;
import dev.frameworkadvisor.knowledge.entity.Invariant;
import dev.frameworkadvisor.verdict.control.BiasInvariants;
import dev.frameworkadvisor.verdict.control.EmptyProfile;
import dev.frameworkadvisor.verdict.control.ExampleInvariant;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Offers to the knowledge base what only verdicts can tell of it. */
class KnowledgeChecks {

    @Produces
    @Singleton
    Invariant examples() {
        return new ExampleInvariant();
    }

    @Produces
    @Singleton
    Invariant bias() {
        return new BiasInvariants();
    }

    @Produces
    @Singleton
    BaseRates baseRates() {
        return EmptyProfile::baseRates;
    }
}
