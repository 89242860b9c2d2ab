package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.BaseRates;
import dev.frameworkadvisor.knowledge.entity.Invariant;
import dev.frameworkadvisor.verdict.control.EmptyProfile;
import dev.frameworkadvisor.verdict.control.VerdictInvariants;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Offers to the knowledge base what only verdicts can tell of it. */
class KnowledgeChecks {

    @Produces
    @Singleton
    List<Invariant> invariants() {
        return VerdictInvariants.ALL;
    }

    @Produces
    @Singleton
    BaseRates baseRates() {
        return EmptyProfile::baseRates;
    }
}
