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
 * An additive value model of two frameworks on a fixed scale. Scores and margins are sums over the contributions of the
 * answered criteria; unanswered ones count as neutral. Linear in the number of criteria. R. L. Keeney and H. Raiffa,
 * "Decisions with Multiple Objectives", 1976.
 */
public final class Evaluator {

    private Evaluator() {}

    /** Computes scores and margins of the profile and finds the first rule of its knowledge version that holds. */
    public static Evaluation evaluate(Profile profile) {
        return evaluate(new CompiledProfile(profile));
    }

    public static Evaluation evaluate(CompiledProfile compiled) {
        Profile profile = compiled.profile();
        WeightTotals totals = compiled.totals();
        List<Contribution> contributions = contributions(compiled);
        int django = neutral(compiled);
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
        int matched = compiled.rules().match(django - flask, now, later, compiled.met());
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

    private static List<Contribution> contributions(CompiledProfile compiled) {
        List<Answer> answers = compiled.profile().answers();
        int total = compiled.totals().overall();
        List<Contribution> contributions = new ArrayList<>(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Option option = answer.option();
            if (option != null) {
                contributions.add(
                        new Contribution(answer.criterion(), option, answer.priority(), compiled.weight(i), total));
            }
        }
        return contributions;
    }

    private static int neutral(CompiledProfile compiled) {
        int sum = 0;
        for (int i = 0; i < compiled.size(); i++) {
            sum += compiled.answered(i) ? 0 : Fit.NEUTRAL * compiled.weight(i);
        }
        return sum;
    }
}
