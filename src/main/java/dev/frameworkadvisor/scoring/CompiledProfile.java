package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Profile;
import java.util.List;

/**
 * A profile compiled to integers: what each option of each criterion adds to the sums, and which answer conditions it
 * meets. The analyses that vary answers (completions, flips, drift) use it.
 */
public final class CompiledProfile {

    private static final int UNANSWERED = -1;

    private final CompiledKnowledge knowledge;
    private final Profile profile;
    private final WeightTotals totals;
    private final CompiledRules rules;
    private final int[] weights;
    private final int[] chosen;
    private final boolean[] ignored;

    public CompiledProfile(Profile profile) {
        this(new CompiledKnowledge(profile.knowledge()), profile);
    }

    /** @param knowledge the knowledge version of the profile */
    public CompiledProfile(CompiledKnowledge knowledge, Profile profile) {
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
        totals = WeightTotals.of(knowledge, weights);
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

    public Profile profile() {
        return profile;
    }

    WeightTotals totals() {
        return totals;
    }

    public CompiledRules rules() {
        return rules;
    }

    public int size() {
        return chosen.length;
    }

    public Horizon horizon(int criterion) {
        return knowledge.horizon(criterion);
    }

    public int options(int criterion) {
        return knowledge.options(criterion);
    }

    /** Returns importance times priority; 0 if the criterion does not count. */
    public int weight(int criterion) {
        return weights[criterion];
    }

    /** Returns what the answer adds to the sums over the horizon of the criterion; 0 if unanswered. */
    public int shift(int criterion) {
        return answered(criterion) ? shift(criterion, chosen[criterion]) : 0;
    }

    /** Returns what the option adds to the sums over the horizon of the criterion: weight times difference. */
    public int shift(int criterion, int option) {
        return weights[criterion] * knowledge.difference(criterion, option);
    }

    /** Returns the mask of the answer conditions that the option meets; 0 if the criterion is ignored. */
    public long met(int criterion, int option) {
        return ignored[criterion] ? 0 : knowledge.met(criterion, option);
    }

    /** Returns the mask of the answer conditions on the criterion. */
    public long conditions(int criterion) {
        return knowledge.conditions(criterion);
    }

    /** Returns the mask of the answer conditions that the answers meet. */
    public long met() {
        long met = 0;
        for (int i = 0; i < chosen.length; i++) {
            met |= answered(i) ? met(i, chosen[i]) : 0;
        }
        return met;
    }

    /** Returns whether the criterion is unanswered and an answer may change the verdict. */
    public boolean canBeAsked(int criterion) {
        boolean matters = weights[criterion] > 0 || (!ignored[criterion] && knowledge.conditions(criterion) != 0);
        return matters && !answered(criterion);
    }

    public boolean ignored(int criterion) {
        return ignored[criterion];
    }

    public boolean answered(int criterion) {
        return chosen[criterion] != UNANSWERED;
    }

    /** Returns the index of the chosen option; -1 if unanswered. */
    public int chosen(int criterion) {
        return chosen[criterion];
    }
}
