package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.AnswerCondition;
import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.knowledge.entity.When;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A profile whose weights are wrong, each by a relative error of its own: judged by the definitions, in integers.
 *
 * @param millionths the error of the weight of each criterion, in catalog order
 */
record Reweighted(Profile profile, List<Integer> millionths) {

    static final int MILLION = 1_000_000;

    /** The first rule whose conditions all hold. */
    VerdictRule rule() {
        return profile.knowledge().verdictRules().stream()
                .filter(rule -> holds(rule.when()))
                .findFirst()
                .orElseThrow();
    }

    private boolean holds(When when) {
        return when.margins().stream().allMatch(this::holds)
                && when.answers().stream().allMatch(this::holds);
    }

    /** 100 · S ≥ τ · T, or ≤. */
    private boolean holds(MarginCondition condition) {
        long sum = 0;
        long total = 0;
        for (int place : covered(profile, condition.horizon())) {
            Answer answer = profile.answers().get(place);
            long weight = (long) answer.weight() * (MILLION + millionths.get(place));
            sum += answer.option() == null ? 0 : weight * answer.option().fit().difference();
            total += 4 * weight;
        }
        long points = total == 0 ? 0 : 100 * sum;
        long unit = Math.max(1, total);
        return condition.atLeast() != null ? points >= condition.atLeast() * unit : points <= condition.atMost() * unit;
    }

    private boolean holds(AnswerCondition condition) {
        return profile.answers().stream()
                .filter(answer -> answer.criterion().id().equals(condition.criterion()))
                .filter(answer -> answer.weight() > 0 && answer.option() != null)
                .anyMatch(answer -> condition.in().contains(answer.option().id()));
    }

    /** The places of the criteria over which that margin is taken. */
    static List<Integer> covered(Profile profile, MarginHorizon horizon) {
        return IntStream.range(0, profile.answers().size())
                .filter(place -> {
                    String name =
                            profile.answers().get(place).criterion().horizon().name();
                    return horizon == MarginHorizon.OVERALL || name.equals("BOTH") || name.equals(horizon.name());
                })
                .boxed()
                .toList();
    }
}
