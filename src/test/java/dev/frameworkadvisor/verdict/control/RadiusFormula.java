package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The weight radius and the fit radius by their definitions, in exact fractions: each the radius of single margin
 * conditions, combined over the rules.
 */
enum RadiusFormula {

    /** Relative error of the weights; 1 where no error matters. */
    WEIGHTS(Ratio.of(1, 1)) {
        /** |ΣW·e| / ΣW·|e|. */
        @Override
        Ratio of(Profile profile, MarginCondition condition) {
            Ratio sum = Ratio.ZERO;
            Ratio whole = Ratio.ZERO;
            for (Answer answer : Formula.covered(profile, condition.horizon())) {
                Ratio pull = pull(answer, condition);
                sum = sum.plus(pull);
                whole = whole.plus(pull.abs());
            }
            return whole.equals(Ratio.ZERO) ? unlimited : sum.abs().dividedBy(whole);
        }
    },

    /** Error of the answered differences in fit steps; 8 where no error matters. */
    FITS(Ratio.of(8, 1)) {
        /** min(8, |S − τT/100| / ΣW), with ΣW over the answered criteria. */
        @Override
        Ratio of(Profile profile, MarginCondition condition) {
            List<Answer> covered = Formula.covered(profile, condition.horizon());
            List<Answer> answered =
                    covered.stream().filter(answer -> answer.option() != null).toList();
            if (Formula.weight(answered) == 0) {
                return unlimited;
            }
            Ratio sum = Ratio.ZERO;
            for (Answer answer : answered) {
                sum = sum.plus(Ratio.of((long) Formula.weight(answer) * difference(answer), 1));
            }
            Ratio distance = sum.minus(Ratio.of(threshold(condition) * 4L * Formula.weight(covered), 100));
            Ratio radius = distance.abs().dividedBy(Ratio.of(Formula.weight(answered), 1));
            return radius.compareTo(unlimited) < 0 ? radius : unlimited;
        }
    };

    final Ratio unlimited;

    RadiusFormula(Ratio unlimited) {
        this.unlimited = unlimited;
    }

    /** The radius of a single condition. */
    abstract Ratio of(Profile profile, MarginCondition condition);

    /** The minimum over the matched rule's conditions and, for each earlier rule, its largest among those that fail. */
    Ratio of(Profile profile) {
        List<VerdictRule> rules = profile.knowledge().verdictRules();
        VerdictRule matched = Formula.rule(profile);
        Stream<Ratio> holding = matched.when().margins().stream().map(condition -> of(profile, condition));
        Stream<Ratio> failing =
                rules.subList(0, rules.indexOf(matched)).stream().map(rule -> failing(profile, rule));
        return Stream.concat(holding, failing).min(Comparator.naturalOrder()).orElse(unlimited);
    }

    private Ratio failing(Profile profile, VerdictRule rule) {
        Stream<Ratio> answers = rule.when().answers().stream()
                .filter(condition -> !Formula.isMet(condition, profile))
                .map(condition -> unlimited);
        Stream<Ratio> margins = rule.when().margins().stream()
                .filter(condition -> !Formula.holds(condition, Formula.margin(profile, condition.horizon())))
                .map(condition -> of(profile, condition));
        return Stream.concat(answers, margins).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** W · e, with e = d − 4τ/100 for an answer and −4τ/100 without one. */
    static Ratio pull(Answer answer, MarginCondition condition) {
        return Ratio.of(Formula.weight(answer) * (100L * difference(answer) - 4L * threshold(condition)), 100);
    }

    private static int difference(Answer answer) {
        return answer.option() == null
                ? 0
                : answer.option().fit().django() - answer.option().fit().flask();
    }

    private static int threshold(MarginCondition condition) {
        return condition.atLeast() != null ? condition.atLeast() : condition.atMost();
    }
}
