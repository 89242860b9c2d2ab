package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The engines of all knowledge versions, compiled once. */
public class VerdictEngines {

    private final Map<String, VerdictEngine> judges;

    public VerdictEngines(KnowledgeBase base) {
        judges = base.versions().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        version -> new VerdictEngine(
                                base.edition(version).orElseThrow().knowledge())));
    }

    /** The verdict on the profile by its own knowledge version, as far as the view shows it. */
    public Verdict of(Profile profile, View view) {
        return judge(profile).judge(profile, view);
    }

    /** The bare verdict and how far it can be trusted. */
    public VerdictSummary judgement(Profile profile) {
        return judge(profile).judgement(profile);
    }

    /** The bare verdict, where nothing needs to be explained. */
    public Outcome outcome(Profile profile) {
        return judge(profile).outcome(profile);
    }

    /** Known before the verdict is. */
    public String decisionId(Profile profile) {
        return judge(profile).decisionId(profile);
    }

    private VerdictEngine judge(Profile profile) {
        return Optional.ofNullable(judges.get(profile.knowledge().version())).orElseThrow();
    }
}
