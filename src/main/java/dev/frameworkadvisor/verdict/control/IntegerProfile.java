package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
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

    private final RuleList rules;
    private final Horizon[] horizons;
    private final int[][] shifts;
    private final long[][] met;
    private final int[] chosen;

    IntegerProfile(Profile profile) {
        this(profile, new RuleList(profile.knowledge(), Totals.of(profile)));
    }

    /** @param rules in the integers of this profile */
    IntegerProfile(Profile profile, RuleList rules) {
        List<Answer> answers = profile.answers();
        int size = answers.size();
        this.rules = rules;
        horizons = new Horizon[size];
        shifts = new int[size][];
        met = new long[size][];
        chosen = new int[size];
        for (int i = 0; i < size; i++) {
            add(i, answers.get(i));
        }
    }

    private void add(int i, Answer answer) {
        Criterion criterion = answer.criterion();
        List<Option> options = criterion.options();
        Option option = answer.option();
        horizons[i] = criterion.horizon();
        shifts[i] = new int[options.size()];
        met[i] = new long[options.size()];
        chosen[i] = option == null ? UNANSWERED : options.indexOf(option);
        for (int j = 0; j < options.size(); j++) {
            shifts[i][j] = answer.weight() * options.get(j).fit().difference();
            met[i][j] = rules.met(criterion, options.get(j), answer.weight());
        }
    }

    int size() {
        return chosen.length;
    }

    RuleList rules() {
        return rules;
    }

    Horizon horizon(int criterion) {
        return horizons[criterion];
    }

    int options(int criterion) {
        return shifts[criterion].length;
    }

    /** What the option adds to the sums over its criterion's horizon: weight times difference. */
    int shift(int criterion, int option) {
        return shifts[criterion][option];
    }

    /** The answer conditions that the option meets. */
    long met(int criterion, int option) {
        return met[criterion][option];
    }

    boolean answered(int criterion) {
        return chosen[criterion] != UNANSWERED;
    }

    /** Index of the chosen option of an answered criterion. */
    int chosen(int criterion) {
        return chosen[criterion];
    }
}
