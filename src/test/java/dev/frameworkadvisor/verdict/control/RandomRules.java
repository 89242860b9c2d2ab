package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.AdviceItem;
import dev.frameworkadvisor.knowledge.entity.AnswerCondition;
import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.knowledge.entity.When;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random lists of verdict rules. */
final class RandomRules {

    private RandomRules() {}

    /** At most four rules with conditions of every kind on margins and on these criteria, and a last one without. */
    static Arbitrary<List<VerdictRule>> over(List<Criterion> criteria) {
        Arbitrary<VerdictRule> last = rule(criteria, Arbitraries.just(new When(List.of(), List.of())));
        return Combinators.combine(rule(criteria, conditions(criteria)).list().ofMaxSize(4), last)
                .as((conditional, unconditional) -> {
                    List<VerdictRule> rules = new ArrayList<>(conditional);
                    rules.add(unconditional);
                    return rules;
                });
    }

    private static Arbitrary<VerdictRule> rule(List<Criterion> criteria, Arbitrary<When> conditions) {
        Arbitrary<String> headlines =
                Arbitraries.of("Plain.", "{margin} points.", "{now} now, {later} later, {now}.", "It is {lean}.");
        return Combinators.combine(Arbitraries.of(Outcome.class), headlines, items(criteria), conditions)
                .as((outcome, headline, items, when) ->
                        new VerdictRule(outcome, "Label", headline, "Advice.", items, List.of(), when));
    }

    /** At most three parts of an advice, each with conditions of its own. */
    private static Arbitrary<List<AdviceItem>> items(List<Criterion> criteria) {
        Arbitrary<List<AnswerCondition>> conditions = Arbitraries.of(criteria)
                .flatMap(RandomRules::answerConditions)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(Arbitraries.of("One.", "Two.", "Three."), conditions, conditions)
                .as(AdviceItem::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<When> conditions(List<Criterion> criteria) {
        Arbitrary<AnswerCondition> answers = Arbitraries.oneOf(
                criteria.stream().map(RandomRules::answerConditions).toList());
        return Combinators.combine(
                        marginConditions().list().ofMaxSize(2), answers.list().ofMaxSize(2))
                .as(When::new)
                .filter(when -> !when.always());
    }

    private static Arbitrary<AnswerCondition> answerConditions(Criterion criterion) {
        return Arbitraries.of(criterion.options().stream().map(Option::id).toList())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .map(in -> new AnswerCondition(criterion.id(), in));
    }

    private static Arbitrary<MarginCondition> marginConditions() {
        return Combinators.combine(
                        Arbitraries.of(MarginHorizon.class),
                        Arbitraries.integers().between(-100, 100),
                        Arbitraries.of(true, false))
                .as((horizon, bound, atLeast) ->
                        new MarginCondition(horizon, atLeast ? bound : null, atLeast ? null : bound, null));
    }
}
