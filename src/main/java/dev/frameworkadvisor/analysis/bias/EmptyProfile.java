package dev.frameworkadvisor.analysis.bias;

import dev.frameworkadvisor.analysis.outcomes.CompletionCounter;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import java.util.List;
import java.util.Map;

/** The profile that says nothing: what it can lead to is what a knowledge version thinks of projects at large. */
public final class EmptyProfile {

    private EmptyProfile() {}

    /** Without any answer or priority. */
    public static Profile of(Knowledge knowledge) {
        List<Answer> answers = knowledge.criteria().stream()
                .map(criterion -> new Answer(criterion, null, Priority.NORMAL))
                .toList();
        return new Profile(null, knowledge, answers);
    }

    /** The share of all complete profiles, each equally likely, that gets each verdict, in the order of the rules. */
    public static Map<Outcome, Double> baseRates(Knowledge knowledge) {
        return new CompletionCounter(new CompiledProfile(of(knowledge))).outcomes();
    }
}
