package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.control.Judge;
import dev.frameworkadvisor.verdict.entity.Judgement;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Verdict;
import dev.frameworkadvisor.verdict.entity.View;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The judges of all knowledge versions, prepared once, for the first verdict. */
@Singleton
public class Verdicts {

    private final Map<String, Judge> judges;

    public Verdicts(KnowledgeBase base) {
        judges = base.versions().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        version -> new Judge(base.edition(version).orElseThrow().knowledge())));
    }

    /** The verdict on the profile by its own knowledge version, as far as the view shows it. */
    public Verdict of(Profile profile, View view) {
        return judge(profile).judge(profile, view);
    }

    /** The bare verdict and how far it can be trusted. */
    public Judgement judgement(Profile profile) {
        return judge(profile).judgement(profile);
    }

    /** The bare verdict, where nothing needs to be explained. */
    public Outcome outcome(Profile profile) {
        return judge(profile).outcome(profile);
    }

    /** Known before the verdict is. */
    String decisionId(Profile profile) {
        return judge(profile).decisionId(profile);
    }

    private Judge judge(Profile profile) {
        return Optional.ofNullable(judges.get(profile.knowledge().version())).orElseThrow();
    }
}
