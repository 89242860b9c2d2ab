package dev.frameworkadvisor;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.frameworkadvisor.analysis.drift.DriftCache;
import dev.frameworkadvisor.analysis.outcomes.CompletionCounter;
import dev.frameworkadvisor.check.CheckService;
import dev.frameworkadvisor.knowledge.BaseRates;
import dev.frameworkadvisor.knowledge.Invariant;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.portfolio.ProfileService;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.ReevaluationService;
import dev.frameworkadvisor.verdict.VerdictEngines;
import dev.frameworkadvisor.verdict.VerdictInvariants;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Produces the beans of the core, whose classes have no CDI annotations. */
class CoreProducer {

    @Produces
    @Singleton
    List<List<Invariant>> invariants() {
        return VerdictInvariants.STAGES;
    }

    @Produces
    @Singleton
    BaseRates baseRates() {
        return CompletionCounter::baseRates;
    }

    @Produces
    @Singleton
    VerdictEngines verdicts(KnowledgeBase base) {
        return new VerdictEngines(base);
    }

    @Produces
    @Singleton
    DriftCache drifts() {
        return new DriftCache();
    }

    @Produces
    @Singleton
    CheckService checks(KnowledgeBase base, VerdictEngines verdicts, Clock clock) {
        return new CheckService(base, verdicts, clock);
    }

    @Produces
    @Singleton
    ReevaluationService reevaluations(KnowledgeBase base, VerdictEngines verdicts) {
        return new ReevaluationService(base, verdicts);
    }

    /** Produces the service with UUIDs of version 7 as ids, which grow with time. */
    @Produces
    @Singleton
    ProfileService profiles(
            ProfileStore store,
            ReevaluationService decisions,
            Clock clock,
            @ConfigProperty(name = "advisor.limits.revisions", defaultValue = "1000") int mostRevisions) {
        NoArgGenerator ids = Generators.timeBasedEpochGenerator();
        return new ProfileService(
                store, decisions, clock, mostRevisions, () -> ids.generate().toString());
    }
}
