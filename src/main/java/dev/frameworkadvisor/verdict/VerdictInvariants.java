package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.bias.BiasInvariants;
import dev.frameworkadvisor.knowledge.Invariant;
import java.util.List;

/** What must hold for every knowledge version, and only verdicts can tell. */
public final class VerdictInvariants {

    /** All of them. */
    public static final List<Invariant> ALL = List.of(new ExampleInvariant(), new BiasInvariants());

    private VerdictInvariants() {}
}
