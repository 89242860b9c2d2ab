package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.bias.BiasInvariants;
import dev.frameworkadvisor.analysis.outcomes.CompletionCounter;
import dev.frameworkadvisor.knowledge.Invariant;
import dev.frameworkadvisor.knowledge.validation.KnowledgeInvariants;
import java.util.List;

/** All invariants of knowledge versions, in stages: a stage is checked only if the preceding ones found no fault. */
public final class VerdictInvariants {

    /** Invariants of the version itself, then those of its verdicts, which require a valid version. */
    public static final List<List<Invariant>> STAGES = List.of(
            KnowledgeInvariants.ALL,
            List.of(new ExampleInvariant(), new BiasInvariants(CompletionCounter::countByOption)));

    private VerdictInvariants() {}
}
