package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.List;
import java.util.Map;

/** The profile that says nothing: what it can lead to is what a knowledge version thinks of projects at large. */
public final class EmptyProfile {

    private EmptyProfile() {}

    /** Without any answer or priority. */
    static Profile of(Knowledge knowledge) {
        List<Answer> answers = knowledge.criteria().stream()
                .map(criterion -> new Answer(criterion, null, Priority.NORMAL))
                .toList();
        return new Profile(null, knowledge, answers);
    }

    /** The share of all complete profiles, each equally likely, that gets each verdict, in the order of the rules. */
    public static Map<Outcome, Double> baseRates(Knowledge knowledge) {
        return new Completions(new IntegerProfile(of(knowledge))).outcomes();
    }
}
