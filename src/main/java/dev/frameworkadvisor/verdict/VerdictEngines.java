package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private VerdictEngine engine(Profile profile) {
        return Optional.ofNullable(engines.get(profile.knowledge().version())).orElseThrow();
    }
}
