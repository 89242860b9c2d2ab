package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Fit;
import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Contribution;
import dev.frameworkadvisor.verdict.entity.Margins;
import dev.frameworkadvisor.verdict.entity.Points;
import dev.frameworkadvisor.verdict.entity.Profile;
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
        Totals totals = Totals.of(profile);
        return evaluate(profile, totals, new RuleList(profile.knowledge(), totals));
    }

    static Evaluation evaluate(Profile profile, Totals totals, RuleList rules) {
        List<Contribution> contributions = contributions(profile, totals.overall());
        Margins margins = new Margins(
                margin(contributions, totals, MarginHorizon.OVERALL),
                margin(contributions, totals, MarginHorizon.NOW),
                margin(contributions, totals, MarginHorizon.LATER));
        int django = neutral(profile);
        int flask = django;
        for (Contribution contribution : contributions) {
            django += contribution.weight() * contribution.option().fit().django();
            flask += contribution.weight() * contribution.option().fit().flask();
        }
        return new Evaluation(
                profile.knowledge().verdictRules().get(matched(rules, margins, contributions)),
                new Points(django, totals.overall()),
                new Points(flask, totals.overall()),
                margins,
                contributions);
    }

    private static List<Contribution> contributions(Profile profile, int total) {
        List<Contribution> contributions = new ArrayList<>(profile.answers().size());
        for (Answer answer : profile.answers()) {
            Option option = answer.option();
            if (option != null) {
                contributions.add(
                        new Contribution(answer.criterion(), option, answer.priority(), answer.weight(), total));
            }
        }
        return contributions;
    }

    private static Points margin(List<Contribution> contributions, Totals totals, MarginHorizon horizon) {
        int sum = 0;
        for (Contribution contribution : contributions) {
            if (horizon.covers(contribution.criterion().horizon())) {
                sum += contribution.difference();
            }
        }
        return new Points(sum, totals.over(horizon));
    }

    private static int neutral(Profile profile) {
        int sum = 0;
        for (Answer answer : profile.answers()) {
            if (answer.option() == null) {
                sum += Fit.NEUTRAL * answer.weight();
            }
        }
        return sum;
    }

    private static int matched(RuleList rules, Margins margins, List<Contribution> contributions) {
        long met = 0;
        for (Contribution contribution : contributions) {
            met |= rules.met(contribution.criterion(), contribution.option(), contribution.weight());
        }
        return rules.match(
                margins.overall().sum(), margins.now().sum(), margins.later().sum(), met);
    }
}
