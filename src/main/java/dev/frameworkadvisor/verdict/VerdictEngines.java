package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.outcomes.Question;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The verdict engines of all knowledge versions, created once. */
public class VerdictEngines {

    private final Map<String, VerdictEngine> engines;

    public VerdictEngines(KnowledgeBase base) {
        engines = base.numbers().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        version -> new VerdictEngine(
                                base.find(version).orElseThrow().knowledge())));
    }

    /** Returns the verdict by the knowledge version of the profile, with the parts that the view shows. */
    public Verdict of(Profile profile, View view) {
        return engine(profile).evaluate(profile, view);
    }

    /** Returns decision id, verdict and robustness level. */
    public VerdictSummary summarize(Profile profile) {
        return engine(profile).summarize(profile);
    }

    /** Returns only the verdict. */
    public Outcome outcome(Profile profile) {
        return engine(profile).outcome(profile);
    }

    /** Returns the decision id without evaluating the profile. */
    public String decisionId(Profile profile) {
        return engine(profile).decisionId(profile);
    }

    /**
     * Returns the question to ask next if some are skipped; null if no other question can be asked.
     *
     * @param skipped ids of criteria
     */
    public @Nullable Question nextQuestion(Profile profile, Set<String> skipped) {
        return engine(profile).nextQuestion(profile, skipped);
    }

    private VerdictEngine engine(Profile profile) {
        return Optional.ofNullable(engines.get(profile.knowledge().version())).orElseThrow();
    }
}
