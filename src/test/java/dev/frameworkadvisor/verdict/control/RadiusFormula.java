package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.AnswerCondition;
import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The weight radius as the method states it, in exact fractions. Where no error of the weights matters, it is 1. */
final class RadiusFormula {

    private static final Ratio UNLIMITED = Ratio.of(1, 1);

    private RadiusFormula() {}

    /** The minimum over the matched rule's conditions and, for each earlier rule, its largest among those that fail. */
    static Ratio radius(Profile profile) {
        List<VerdictRule> rules = profile.knowledge().verdictRules();
        VerdictRule matched = Formula.rule(profile);
        Stream<Ratio> going = matched.when().margins().stream().map(condition -> radius(profile, condition));
        Stream<Ratio> failing =
                rules.subList(0, rules.indexOf(matched)).stream().map(rule -> failing(profile, rule));
        return Stream.concat(going, failing).min(Comparator.naturalOrder()).orElse(UNLIMITED);
    }

    private static Ratio failing(Profile profile, VerdictRule rule) {
        Stream<Ratio> answers = rule.when().answers().stream()
                .filter(condition -> !holds(profile, condition))
                .map(condition -> UNLIMITED);
        Stream<Ratio> margins = rule.when().margins().stream()
                .filter(condition -> !holds(profile, condition))
                .map(condition -> radius(profile, condition));
        return Stream.concat(answers, margins).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** |ΣW·e| / ΣW·|e|. */
    static Ratio radius(Profile profile, MarginCondition condition) {
        Ratio sum = Ratio.ZERO;
        Ratio whole = Ratio.ZERO;
        for (int place : Reweighted.covered(profile, condition.horizon())) {
            Ratio pull = pull(profile.answers().get(place), condition);
            sum = sum.plus(pull);
            whole = whole.plus(pull.abs());
        }
        return whole.equals(Ratio.ZERO)
                ? UNLIMITED
                : new Ratio(
                        sum.abs().numerator().multiply(whole.denominator()),
                        sum.denominator().multiply(whole.numerator()));
    }

    /** W · e, with e = d − 4τ/100 for an answer and −4τ/100 without one. */
    static Ratio pull(Answer answer, MarginCondition condition) {
        int difference = answer.option() == null ? 0 : answer.option().fit().difference();
        Ratio pull = Ratio.of(100L * difference - 4L * threshold(condition), 100);
        return new Ratio(pull.numerator().multiply(Ratio.of(answer.weight(), 1).numerator()), pull.denominator());
    }

    private static boolean holds(Profile profile, MarginCondition condition) {
        int compared = Formula.margin(profile, condition.horizon()).compareTo(Ratio.of(threshold(condition), 1));
        return condition.atLeast() != null ? compared >= 0 : compared <= 0;
    }

    private static boolean holds(Profile profile, AnswerCondition condition) {
        return profile.answers().stream()
                .filter(answer -> answer.weight() > 0 && answer.option() != null)
                .filter(answer -> answer.criterion().id().equals(condition.criterion()))
                .anyMatch(answer -> condition.in().contains(answer.option().id()));
    }

    private static int threshold(MarginCondition condition) {
        return condition.atLeast() != null ? condition.atLeast() : condition.atMost();
    }
}
