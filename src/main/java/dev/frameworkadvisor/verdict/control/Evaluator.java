package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.AnswerCondition;
import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Fit;
import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.knowledge.entity.When;
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
        List<Contribution> contributions = contributions(profile);
        Margins margins = new Margins(
                margin(profile, contributions, MarginHorizon.OVERALL),
                margin(profile, contributions, MarginHorizon.NOW),
                margin(profile, contributions, MarginHorizon.LATER));
        int total = margins.overall().total();
        int neutral = neutral(profile);
        int django = neutral;
        int flask = neutral;
        for (Contribution contribution : contributions) {
            django += contribution.django().sum();
            flask += contribution.flask().sum();
        }
        return new Evaluation(
                rule(profile, margins), new Points(django, total), new Points(flask, total), margins, contributions);
    }

    private static List<Contribution> contributions(Profile profile) {
        int total = total(profile, MarginHorizon.OVERALL);
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

    private static Points margin(Profile profile, List<Contribution> contributions, MarginHorizon horizon) {
        int sum = 0;
        for (Contribution contribution : contributions) {
            if (horizon.covers(contribution.criterion().horizon())) {
                sum += contribution.difference();
            }
        }
        return new Points(sum, total(profile, horizon));
    }

    /**
     * The denominator over a horizon: it does not shrink when answers are missing. A horizon whose criteria are all
     * ignored has no lean: its sum is 0, and 1 stands in for the denominator.
     */
    private static int total(Profile profile, MarginHorizon horizon) {
        int weights = 0;
        for (Answer answer : profile.answers()) {
            if (horizon.covers(answer.criterion().horizon())) {
                weights += answer.weight();
            }
        }
        return Math.max(1, Fit.HIGHEST * weights);
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

    private static VerdictRule rule(Profile profile, Margins margins) {
        for (VerdictRule rule : profile.knowledge().verdictRules()) {
            if (holds(rule.when(), profile, margins)) {
                return rule;
            }
        }
        throw new IllegalStateException("the last rule of a checked knowledge version has no condition");
    }

    private static boolean holds(When when, Profile profile, Margins margins) {
        for (MarginCondition condition : when.margins()) {
            if (!margins.over(condition.horizon()).meets(condition)) {
                return false;
            }
        }
        for (AnswerCondition condition : when.answers()) {
            if (!holds(condition, profile)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(AnswerCondition condition, Profile profile) {
        for (Answer answer : profile.answers()) {
            Criterion criterion = answer.criterion();
            if (criterion.id().equals(condition.criterion())) {
                Option option = answer.option();
                return option != null && condition.in().contains(option.id());
            }
        }
        return false;
    }
}
