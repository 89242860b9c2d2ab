package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.Invariant;
import dev.frameworkadvisor.verdict.control.ExampleInvariant;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Offers what verdicts ask of the knowledge base to its loader. */
class VerdictInvariants {

    @Produces
    @Singleton
    Invariant examples() {
        return new ExampleInvariant();
    }
}
