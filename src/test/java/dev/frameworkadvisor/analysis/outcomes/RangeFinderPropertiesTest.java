package dev.frameworkadvisor.analysis.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.Evaluation;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.scoring.Points;
import dev.frameworkadvisor.verdict.VerdictEngine;
import dev.frameworkadvisor.verdict.View;
import dev.frameworkadvisor.verdict.fixtures.EveryCompletion;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Ratio;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(RandomKnowledge.class)
class RangeFinderPropertiesTest {

    @Property
    void rangesMatchEnumeration(@ForAll Profile profile) {
        List<Evaluation> completions = new ArrayList<>();
        new EveryCompletion(profile, complete -> {
            completions.add(Evaluator.evaluate(complete));
            return completions.get(0).rule().verdict();
        });

        Ranges ranges = new VerdictEngine(profile.knowledge())
                .evaluate(profile, View.SUMMARY)
                .ranges();
        assertEquals(range(completions, Evaluation::django), ranges.django());
        assertEquals(range(completions, Evaluation::flask), ranges.flask());
        assertEquals(range(completions, evaluation -> evaluation.margins().overall()), ranges.margin());
    }

    @Property(tries = 200)
    void completeProfileHasEmptyRanges(@ForAll Profile profile) {
        Profile complete = profile;
        for (int place = 0; place < profile.answers().size(); place++) {
            complete = Variation.answered(
                    complete,
                    place,
                    profile.knowledge().criteria().get(place).options().get(0));
        }

        Evaluation evaluation = Evaluator.evaluate(complete);
        Ranges ranges = new VerdictEngine(complete.knowledge())
                .evaluate(complete, View.SUMMARY)
                .ranges();
        assertEquals(new Range(evaluation.django(), evaluation.django()), ranges.django());
        assertEquals(new Range(evaluation.flask(), evaluation.flask()), ranges.flask());
    }

    private static Range range(List<Evaluation> completions, Function<Evaluation, Points> value) {
        Comparator<Points> byValue = Comparator.comparing(Ratio::of);
        return new Range(
                completions.stream().map(value).min(byValue).orElseThrow(),
                completions.stream().map(value).max(byValue).orElseThrow());
    }
}
