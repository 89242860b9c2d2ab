package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.AnswerCondition;
import dev.frameworkadvisor.knowledge.entity.Fit;
import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Scores, margins and the matching rule by the definitions of method 2, in exact fractions, without regard to speed. */
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
        List<Answer> covered = covered(profile, horizon);
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
        return rule(profile, horizon -> margin(profile, horizon));
    }

    /** The first rule whose conditions all hold if the margins are these. */
    static VerdictRule rule(Profile profile, Function<MarginHorizon, Ratio> margins) {
        return profile.knowledge().verdictRules().stream()
                .filter(rule -> rule.when().margins().stream()
                        .allMatch(condition -> holds(condition, margins.apply(condition.horizon()))))
                .filter(rule -> rule.when().answers().stream().allMatch(condition -> isMet(condition, profile)))
                .findFirst()
                .orElseThrow();
    }

    static boolean holds(MarginCondition condition, Ratio margin) {
        return condition.atLeast() != null
                ? margin.compareTo(Ratio.of(condition.atLeast(), 1)) >= 0
                : margin.compareTo(Ratio.of(condition.atMost(), 1)) <= 0;
    }

    /** A tie may meet it, an ignored criterion may not. */
    static boolean isMet(AnswerCondition condition, Profile profile) {
        return profile.answers().stream()
                .filter(answer -> answer.criterion().id().equals(condition.criterion()))
                .filter(answer -> answer.priority() != Priority.IGNORE && answer.option() != null)
                .anyMatch(answer -> condition.in().contains(answer.option().id()));
    }

    /** The answers over whose criteria that margin is taken. */
    static List<Answer> covered(Profile profile, MarginHorizon horizon) {
        return profile.answers().stream()
                .filter(answer -> covers(horizon, answer))
                .toList();
    }

    private static boolean covers(MarginHorizon horizon, Answer answer) {
        String name = answer.criterion().horizon().name();
        return horizon == MarginHorizon.OVERALL || name.equals("BOTH") || name.equals(horizon.name());
    }

    /** Importance times priority; 0 for a tie, of which every option fits both frameworks alike. */
    static int weight(Answer answer) {
        int priority = switch (answer.priority()) {
            case IGNORE -> 0;
            case NORMAL -> 1;
            case HIGH -> 2;
        };
        return isTie(answer) ? 0 : answer.criterion().importance() * priority;
    }

    static boolean isTie(Answer answer) {
        return answer.criterion().options().stream()
                .allMatch(option -> option.fit().django() == option.fit().flask());
    }

    /** Whether at least one criterion has a positive weight; otherwise there is no verdict. */
    static boolean hasVerdict(List<Answer> answers) {
        return answers.stream().anyMatch(answer -> weight(answer) > 0);
    }

    /** ΣW. */
    static int weight(List<Answer> answers) {
        return answers.stream().mapToInt(Formula::weight).sum();
    }

    /** That many of the units of {@code T = 4 · ΣW}, in points. */
    private static Ratio share(int units, List<Answer> answers) {
        return units == 0 ? Ratio.ZERO : Ratio.of(100L * units, 4L * weight(answers));
    }
}
