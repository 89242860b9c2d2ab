package dev.frameworkadvisor.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomKnowledge.class)
@Domain(DomainContext.Global.class)
class EvaluatorIgnoredTest {

    @Property
    void ignoredCriterionKeepsVerdict(@ForAll Profile profile, @ForAll @IntRange(max = 5) int pick) {
        int place = pick % profile.answers().size();
        Profile ignored = Variation.prioritized(profile, place, Priority.IGNORE);
        Assume.that(Formula.hasVerdict(ignored.answers()));

        assertEquals(
                Evaluator.evaluate(Variation.without(ignored, place)).rule(),
                Evaluator.evaluate(ignored).rule());
    }
}
