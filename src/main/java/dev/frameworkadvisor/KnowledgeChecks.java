package dev.frameworkadvisor;

import dev.frameworkadvisor.analysis.bias.EmptyProfile;
import dev.frameworkadvisor.knowledge.BaseRates;
import dev.frameworkadvisor.knowledge.Invariant;
import dev.frameworkadvisor.verdict.VerdictInvariants;
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
