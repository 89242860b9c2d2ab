package dev.frameworkadvisor.analysis.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(RandomKnowledge.class)
class AcceptabilityTest {

    @Property
    void matchesRaceOfExponentials(@ForAll Profile profile) {
        int[] positive = differences(profile).filter(d -> d > 0).toArray();
        int[] negative = differences(profile).filter(d -> d < 0).toArray();
        double expected = positive.length + negative.length == 0
                ? 0.5
                : django(positive, positive.length, negative, negative.length);

        assertEquals(expected, acceptability(profile), 1e-12);
    }

    @Property
    void swappingFrameworksGivesComplement(@ForAll Profile profile) {
        assertEquals(1 - acceptability(profile), acceptability(Variation.mirrored(profile)), 1e-12);
    }

    @Property
    void equalFitsGiveOneHalf(@ForAll Profile profile) {
        Profile even = profile;
        for (int place = 0; place < profile.answers().size(); place++) {
            even = Variation.refitted(even, place, fit -> new Fit(fit.flask(), fit.flask()));
        }

        assertEquals(0.5, acceptability(even));
        assertEquals(0.5, acceptability(Variation.empty(profile)));
    }

    @Property
    void ignoredAndOpenCriteriaHaveNoEffect(@ForAll Profile profile) {
        double expected = acceptability(profile);

        for (int place = profile.answers().size() - 1; place >= 0; place--) {
            Answer answer = profile.answers().get(place);
            if (answer.priority() == Priority.IGNORE || answer.option() == null) {
                Option any = answer.criterion().options().get(0);
                Profile other = answer.option() == null
                        ? Variation.prioritized(profile, place, Priority.HIGH)
                        : Variation.answered(profile, place, any);
                assertEquals(expected, acceptability(other));
                assertEquals(expected, acceptability(Variation.without(profile, place)));
            }
        }
    }

    @Property
    void positiveWeightsHaveNoEffect(@ForAll Profile profile) {
        double expected = acceptability(profile);

        for (int place = 0; place < profile.answers().size(); place++) {
            Priority priority = profile.answers().get(place).priority();
            if (priority != Priority.IGNORE) {
                Priority other = priority == Priority.HIGH ? Priority.NORMAL : Priority.HIGH;
                assertEquals(expected, acceptability(Variation.prioritized(profile, place, other)));
            }
        }
    }

    /**
     * Returns the acceptability by a different recursion. Uniform spacings are normalized independent exponentials. Placed
     * end to end, positive parts in one row and negative parts in another, they finish one by one: the part of size y
     * before the part of size n with probability n/(y+n).
     */
    private static double django(int[] positive, int h, int[] negative, int k) {
        if (h == 0 || k == 0) {
            return h == 0 ? 0 : 1;
        }
        double y = positive[h - 1];
        double n = -negative[k - 1];
        return (n * django(positive, h - 1, negative, k) + y * django(positive, h, negative, k - 1)) / (y + n);
    }

    /** Returns the differences of the criteria that are not ignored, 0 for open ones. */
    static IntStream differences(Profile profile) {
        List<Answer> counting = profile.answers().stream()
                .filter(answer -> answer.priority() != Priority.IGNORE)
                .toList();
        return counting.stream()
                .mapToInt(answer ->
                        answer.option() == null ? 0 : answer.option().fit().difference());
    }

    static double acceptability(Profile profile) {
        return RobustnessAnalyzer.certify(
                        new CompiledProfile(profile),
                        Evaluator.evaluate(profile).matched(),
                        1)
                .acceptability();
    }
}
