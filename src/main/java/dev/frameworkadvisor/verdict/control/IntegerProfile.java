package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Horizon;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.List;

/**
 * A profile as the integers that decide: what each option of each criterion adds to the sums, and which answer
 * conditions it meets. All that goes through many answers (completions, flips, drift) works on it.
 */
final class IntegerProfile {

    private static final int UNANSWERED = -1;

    private final IntegerKnowledge knowledge;
    private final Profile profile;
    private final Totals totals;
    private final RuleList rules;
    private final int[] weights;
    private final int[] chosen;
    private final boolean[] ignored;

    IntegerProfile(Profile profile) {
        this(new IntegerKnowledge(profile.knowledge()), profile);
    }

    /** @param knowledge the version that the profile is described in */
    IntegerProfile(IntegerKnowledge knowledge, Profile profile) {
        List<Answer> answers = profile.answers();
        this.knowledge = knowledge;
        this.profile = profile;
        weights = new int[answers.size()];
        chosen = new int[answers.size()];
        ignored = new boolean[answers.size()];
        for (int i = 0; i < weights.length; i++) {
            Answer answer = answers.get(i);
            weights[i] = knowledge.importance(i) * answer.priority().factor();
            chosen[i] = chosen(answer);
            ignored[i] = answer.isIgnored();
        }
        totals = Totals.of(knowledge, weights);
        rules = knowledge.rules(totals);
    }

    private static int chosen(Answer answer) {
        Option option = answer.option();
        List<Option> options = answer.criterion().options();
        for (int j = 0; option != null && j < options.size(); j++) {
            if (option.id().equals(options.get(j).id())) {
                return j;
            }
        }
        return UNANSWERED;
    }

    Profile profile() {
        return profile;
    }

    Totals totals() {
        return totals;
    }

    RuleList rules() {
        return rules;
    }

    int size() {
        return chosen.length;
    }

    Horizon horizon(int criterion) {
        return knowledge.horizon(criterion);
    }

    int options(int criterion) {
        return knowledge.options(criterion);
    }

    /** Importance times priority; 0 where the criterion does not count. */
    int weight(int criterion) {
        return weights[criterion];
    }

    /** What the answer adds to the sums over its criterion's horizon; 0 without an answer. */
    int shift(int criterion) {
        return answered(criterion) ? shift(criterion, chosen[criterion]) : 0;
    }

    /** What the option adds to the sums over its criterion's horizon: weight times difference. */
    int shift(int criterion, int option) {
        return weights[criterion] * knowledge.difference(criterion, option);
    }

    /** The answer conditions that the option meets: an ignored criterion changes nothing. */
    long met(int criterion, int option) {
        return ignored[criterion] ? 0 : knowledge.met(criterion, option);
    }

    /** The answer conditions on the criterion. */
    long conditions(int criterion) {
        return knowledge.conditions(criterion);
    }

    /** The answer conditions that the answers meet. */
    long met() {
        long met = 0;
        for (int i = 0; i < chosen.length; i++) {
            met |= answered(i) ? met(i, chosen[i]) : 0;
        }
        return met;
    }

    /** Whether the criterion waits for an answer that can change the verdict. */
    boolean canBeAsked(int criterion) {
        boolean matters = weights[criterion] > 0 || (!ignored[criterion] && knowledge.conditions(criterion) != 0);
        return matters && !answered(criterion);
    }

    boolean ignored(int criterion) {
        return ignored[criterion];
    }

    boolean answered(int criterion) {
        return chosen[criterion] != UNANSWERED;
    }

    /** Index of the chosen option of an answered criterion. */
    int chosen(int criterion) {
        return chosen[criterion];
    }
}
