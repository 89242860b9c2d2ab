package dev.frameworkadvisor.metrics;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.verdict.Proof;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictSummary;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts the verdicts in responses, by verdict, robustness level and knowledge version. */
@Startup
@Singleton
public class VerdictMetrics {

    /** Label of a verdict without its proof, whose level is not computed. */
    static final String NO_LEVEL = "NOT_COMPUTED";

    private static final Level[] LEVELS = Level.values();

    /** Counters by version number; within a version at {@link #index}. An array, because each verdict looks one up. */
    private final Map<String, Counter[]> counters;

    VerdictMetrics(MeterRegistry registry, KnowledgeBase base) {
        counters = base.numbers().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), version -> counters(registry, version)));
    }

    private static Counter[] counters(MeterRegistry registry, String version) {
        Counter[] counters = new Counter[Outcome.values().length * (LEVELS.length + 1)];
        for (Outcome verdict : Outcome.values()) {
            for (int level = 0; level <= LEVELS.length; level++) {
                counters[index(verdict, level)] = Counter.builder("advisor.verdicts")
                        .description("Verdicts in responses")
                        .tag("verdict", verdict.name())
                        .tag("level", level < LEVELS.length ? LEVELS[level].name() : NO_LEVEL)
                        .tag("knowledge", version)
                        .register(registry);
            }
        }
        return counters;
    }

    private static int index(Outcome verdict, int level) {
        return verdict.ordinal() * (LEVELS.length + 1) + level;
    }

    public void count(Verdict verdict) {
        Proof proof = verdict.proof();
        int level = proof == null ? LEVELS.length : proof.robustness().level().ordinal();
        count(verdict.profile().knowledge().version(), verdict.rule().verdict(), level);
    }

    /**
     * Counts a verdict of which only the summary was computed.
     *
     * @param knowledge number of the version that the summary was computed with
     */
    public void count(VerdictSummary summary, String knowledge) {
        count(knowledge, summary.verdict(), summary.level().ordinal());
    }

    private void count(String knowledge, Outcome verdict, int level) {
        Objects.requireNonNull(counters.get(knowledge))[index(verdict, level)].increment();
    }
}
