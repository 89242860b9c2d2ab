package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.AnswerCondition;
import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.knowledge.entity.When;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random profiles whose verdict hangs in the balance: each rule has a verdict of its own and thresholds that are near,
 * most criteria count, and most of them are answered.
 */
public final class ContestedKnowledge extends DomainContextBase {

    private static final int NEAR = 30;

    /** Any profile of any small knowledge base with such rules. */
    @Provide
    public static Arbitrary<Profile> profiles() {
        return RandomKnowledge.profiles()
                .flatMap(profile -> Combinators.combine(
                                answers(profile.knowledge().criteria()),
                                rules(profile.knowledge().criteria()))
                        .as((answers, rules) -> Variation.on(profile, answers, rules)))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Answer>> answers(List<Criterion> criteria) {
        return Combinators.combine(
                        criteria.stream().map(ContestedKnowledge::answer).toList())
                .as(List::copyOf)
                .filter(Formula::hasVerdict);
    }

    private static Arbitrary<Answer> answer(Criterion criterion) {
        return Combinators.combine(
                        Arbitraries.of(criterion.options()).injectNull(0.15),
                        Arbitraries.frequency(
                                Tuple.of(1, Priority.IGNORE), Tuple.of(5, Priority.NORMAL), Tuple.of(2, Priority.HIGH)))
                .as((option, priority) -> new Answer(criterion, option, priority));
    }

    private static Arbitrary<List<VerdictRule>> rules(List<Criterion> criteria) {
        Arbitrary<List<Outcome>> verdicts = Arbitraries.shuffle(Outcome.values());
        Arbitrary<List<When>> conditions =
                conditions(criteria).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(verdicts, conditions).as((outcomes, whens) -> {
            List<VerdictRule> rules = new ArrayList<>();
            whens.forEach(when -> rules.add(rule(outcomes.get(rules.size()), when)));
            rules.add(rule(outcomes.get(rules.size()), new When(List.of(), List.of())));
            return rules;
        });
    }

    private static VerdictRule rule(Outcome verdict, When when) {
        return new VerdictRule(verdict, "Label", "Headline.", "Advice.", List.of(), List.of(), when);
    }

    private static Arbitrary<When> conditions(List<Criterion> criteria) {
        Arbitrary<AnswerCondition> answers = Arbitraries.of(criteria).flatMap(ContestedKnowledge::answerConditions);
        return Combinators.combine(
                        margins().list().ofMinSize(1).ofMaxSize(2),
                        answers.list().ofMaxSize(1))
                .as(When::new);
    }

    private static Arbitrary<AnswerCondition> answerConditions(Criterion criterion) {
        return Arbitraries.of(criterion.options().stream().map(Option::id).toList())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .map(in -> new AnswerCondition(criterion.id(), in));
    }

    private static Arbitrary<MarginCondition> margins() {
        return Combinators.combine(
                        Arbitraries.of(MarginHorizon.class),
                        Arbitraries.integers().between(-NEAR, NEAR),
                        Arbitraries.of(true, false))
                .as((horizon, points, atLeast) ->
                        new MarginCondition(horizon, atLeast ? points : null, atLeast ? null : points, null));
    }
}
