package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.Horizon;
import dev.frameworkadvisor.knowledge.MarginHorizon;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * An additive value model over two frameworks on a fixed scale. The contributions of the answered criteria come first;
 * scores and margins are sums over them.
 */
public final class Evaluator {

    private Evaluator() {}

    /** Scores the profile and finds the first rule of its knowledge version that matches. */
    public static Evaluation evaluate(Profile profile) {
        return evaluate(new CompiledProfile(profile));
    }

    public static Evaluation evaluate(CompiledProfile integers) {
        Profile profile = integers.profile();
        WeightTotals totals = integers.totals();
        List<Contribution> contributions = contributions(integers);
        int django = neutral(integers);
        int flask = django;
        int now = 0;
        int later = 0;
        for (Contribution contribution : contributions) {
            Horizon horizon = contribution.criterion().horizon();
            django += contribution.weight() * contribution.option().fit().django();
            flask += contribution.weight() * contribution.option().fit().flask();
            now += MarginHorizon.NOW.covers(horizon) ? contribution.difference() : 0;
            later += MarginHorizon.LATER.covers(horizon) ? contribution.difference() : 0;
        }
        int matched = integers.rules().match(django - flask, now, later, integers.met());
        return new Evaluation(
                matched,
                profile.knowledge().verdictRules().get(matched),
                new Points(django, totals.overall()),
                new Points(flask, totals.overall()),
                new Margins(
                        new Points(django - flask, totals.overall()),
                        new Points(now, totals.now()),
                        new Points(later, totals.later())),
                contributions);
    }

    private static List<Contribution> contributions(CompiledProfile integers) {
        List<Answer> answers = integers.profile().answers();
        int total = integers.totals().overall();
        List<Contribution> contributions = new ArrayList<>(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Option option = answer.option();
            if (option != null) {
                contributions.add(
                        new Contribution(answer.criterion(), option, answer.priority(), integers.weight(i), total));
            }
        }
        return contributions;
    }

    private static int neutral(CompiledProfile integers) {
        int sum = 0;
        for (int i = 0; i < integers.size(); i++) {
            sum += integers.answered(i) ? 0 : Fit.NEUTRAL * integers.weight(i);
        }
        return sum;
    }
}
