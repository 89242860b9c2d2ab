package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.AnswerCondition;
import dev.frameworkadvisor.knowledge.entity.Fit;
import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.List;
import java.util.function.ToIntFunction;

/** Scores, margins and the matching rule as the method states them, in exact fractions and without a thought of speed. */
final class Formula {

    private Formula() {}

    /** 100 · (Σ answered W·s + Σ unanswered 2·W) / T. */
    static Ratio score(Profile profile, ToIntFunction<Fit> framework) {
        Ratio score = Ratio.ZERO;
        for (Answer answer : profile.answers()) {
            int fit = answer.option() == null
                    ? 2
                    : framework.applyAsInt(answer.option().fit());
            score = score.plus(share(weight(answer) * fit, profile.answers()));
        }
        return score;
    }

    /** 100 · S / T over the criteria of the horizon and of both; 0 where none of them counts. */
    static Ratio margin(Profile profile, MarginHorizon horizon) {
        List<Answer> covered = profile.answers().stream()
                .filter(answer -> covers(horizon, answer))
                .toList();
        Ratio margin = Ratio.ZERO;
        for (Answer answer : covered) {
            if (answer.option() != null && weight(answer) > 0) {
                Fit fit = answer.option().fit();
                margin = margin.plus(share(weight(answer) * (fit.django() - fit.flask()), covered));
            }
        }
        return margin;
    }

    /** The first rule whose conditions all hold. */
    static VerdictRule rule(Profile profile) {
        return profile.knowledge().verdictRules().stream()
                .filter(rule -> rule.when().margins().stream().allMatch(condition -> holds(condition, profile)))
                .filter(rule -> rule.when().answers().stream().allMatch(condition -> holds(condition, profile)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(MarginCondition condition, Profile profile) {
        Ratio margin = margin(profile, condition.horizon());
        return condition.atLeast() != null
                ? margin.compareTo(Ratio.of(condition.atLeast(), 1)) >= 0
                : margin.compareTo(Ratio.of(condition.atMost(), 1)) <= 0;
    }

    private static boolean holds(AnswerCondition condition, Profile profile) {
        return profile.answers().stream()
                .filter(answer -> answer.criterion().id().equals(condition.criterion()))
                .anyMatch(answer -> answer.option() != null
                        && weight(answer) > 0
                        && condition.in().contains(answer.option().id()));
    }

    private static boolean covers(MarginHorizon horizon, Answer answer) {
        String name = answer.criterion().horizon().name();
        return horizon == MarginHorizon.OVERALL || name.equals("BOTH") || name.equals(horizon.name());
    }

    private static int weight(Answer answer) {
        int priority = switch (answer.priority()) {
            case IGNORE -> 0;
            case NORMAL -> 1;
            case HIGH -> 2;
        };
        return answer.criterion().importance() * priority;
    }

    /** That many of the units that {@code T = 4 · ΣW} has, in points. */
    private static Ratio share(int units, List<Answer> answers) {
        return Ratio.of(
                100L * units, 4L * answers.stream().mapToInt(Formula::weight).sum());
    }
}
