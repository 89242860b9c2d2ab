package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.Contribution;
import dev.frameworkadvisor.scoring.Evaluation;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Criteria without weight: ties and ignored ones. */
@Domain(RandomKnowledge.class)
@Domain(DomainContext.Global.class)
class UncountedPropertiesTest {

    @Property
    void answerToAnIgnoredCriterionChangesNothing(@ForAll Profile any, @ForAll @IntRange(max = 5) int pick) {
        int place = pick % any.answers().size();
        Profile profile = Variation.prioritized(any, place, Priority.IGNORE);
        Assume.that(Formula.hasVerdict(profile.answers()));

        List<Object> expected = everything(Variation.answered(profile, place, null), place);
        for (Option option : profile.answers().get(place).criterion().options()) {
            assertEquals(expected, everything(Variation.answered(profile, place, option), place));
        }
    }

    @Property
    void higherPriorityOfATieChangesNothing(@ForAll Profile profile) {
        for (int place : ties(profile)) {
            assertEquals(
                    everything(Variation.prioritized(profile, place, Priority.NORMAL), place),
                    everything(Variation.prioritized(profile, place, Priority.HIGH), place));
        }
    }

    @Property
    void ignoringATieChangesNoScoreAndNoMargin(@ForAll Profile profile) {
        Evaluation expected = Evaluator.evaluate(profile);

        for (int place : ties(profile)) {
            Evaluation ignored = Evaluator.evaluate(Variation.prioritized(profile, place, Priority.IGNORE));
            assertEquals(
                    List.of(expected.django(), expected.flask(), expected.margins()),
                    List.of(ignored.django(), ignored.flask(), ignored.margins()));
        }
    }

    @Property
    void removingATieThatNoRuleNamesChangesNoVerdict(@ForAll Profile profile) {
        for (int place : ties(profile)) {
            String id = profile.answers().get(place).criterion().id();
            boolean named = profile.knowledge().verdictRules().stream()
                    .flatMap(rule -> rule.when().answers().stream())
                    .anyMatch(condition -> condition.criterion().equals(id));
            if (!named) {
                Evaluation expected = Evaluator.evaluate(profile);
                Evaluation without = Evaluator.evaluate(Variation.without(profile, place));
                assertEquals(expected.margins(), without.margins());
                assertEquals(expected.matched(), without.matched());
            }
        }
    }

    @Property
    void contributionOfAnUncountedCriterionIsZero(@ForAll Profile profile) {
        for (Contribution contribution : Evaluator.evaluate(profile).contributions()) {
            int place = profile.knowledge().criteria().indexOf(contribution.criterion());
            if (Formula.weight(profile.answers().get(place)) == 0) {
                assertEquals(0, contribution.django().sum());
                assertEquals(0, contribution.flask().sum());
                assertEquals(0, contribution.toMargin().sum());
            }
        }
    }

    private static int[] ties(Profile profile) {
        return IntStream.range(0, profile.answers().size())
                .filter(place -> Formula.isTie(profile.answers().get(place)))
                .toArray();
    }

    /** Returns all parts of the verdict except its id, its profile and the contribution of the criterion. */
    private static List<Object> everything(Profile profile, int place) {
        Verdict verdict = new VerdictEngine(profile.knowledge()).evaluate(profile, View.FULL);
        return Arrays.asList(
                verdict.rule(),
                verdict.headline(),
                verdict.advice(),
                verdict.django(),
                verdict.flask(),
                verdict.margins(),
                verdict.ranges(),
                verdict.outlook(),
                verdict.contributions().stream()
                        .filter(other -> !other.criterion()
                                .equals(profile.answers().get(place).criterion()))
                        .toList(),
                verdict.proof());
    }
}
