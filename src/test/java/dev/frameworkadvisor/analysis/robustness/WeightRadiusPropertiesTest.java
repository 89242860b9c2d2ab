package dev.frameworkadvisor.analysis.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.frameworkadvisor.knowledge.MarginCondition;
import dev.frameworkadvisor.knowledge.MarginHorizon;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.RuleConditions;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.verdict.fixtures.ContestedKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.RadiusFormula;
import dev.frameworkadvisor.verdict.fixtures.Ratio;
import dev.frameworkadvisor.verdict.fixtures.Reweighted;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ContestedKnowledge.class)
@Domain(DomainContext.Global.class)
class WeightRadiusPropertiesTest {

    @Property
    void radiusMatchesFormula(@ForAll Profile profile) {
        Radius radius = certify(profile).weightRadius();

        assertEquals(RadiusFormula.WEIGHTS.of(profile), Ratio.of(radius.part(), radius.whole()));
    }

    @Property
    void randomErrorsBelowRadiusKeepRule(@ForAll Profile profile, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int most = largestBelow(certify(profile).weightRadius());

        for (int i = 0; i < 10; i++) {
            assertKeeps(profile, errors(profile, place -> random.nextInt(-most, most + 1)));
            assertKeeps(profile, errors(profile, place -> random.nextBoolean() ? most : -most));
        }
    }

    @Property
    void worstErrorsBelowRadiusKeepRule(@ForAll Profile profile) {
        int most = largestBelow(certify(profile).weightRadius());

        profile.knowledge().verdictRules().stream()
                .flatMap(rule -> rule.when().margins().stream())
                .forEach(condition -> {
                    assertKeeps(profile, along(profile, condition, most));
                    assertKeeps(profile, along(profile, condition, -most));
                });
    }

    @Property
    void errorAboveRadiusChangesSingleCondition(
            @ForAll Profile any,
            @ForAll MarginHorizon horizon,
            @ForAll @IntRange(min = -40, max = 40) int points,
            @ForAll boolean atLeast) {
        MarginCondition condition =
                new MarginCondition(horizon, atLeast ? points : null, atLeast ? null : points, null);
        Profile profile = Variation.on(any, any.answers(), List.of(rule(condition), rule()));
        Radius radius = certify(profile).weightRadius();
        Assume.that(radius.part() < radius.whole());

        int above = (int) (radius.part() * Reweighted.MILLION / radius.whole()) + 1;
        boolean rising = atLeast == Formula.rule(profile).when().always();
        Reweighted worst = new Reweighted(profile, along(profile, condition, rising ? above : -above));
        assertNotSame(Formula.rule(profile), worst.rule());
    }

    @Property
    void marginOverIgnoredCriteriaIsUnlimited(
            @ForAll Profile any, @ForAll MarginHorizon horizon, @ForAll @IntRange(min = 1, max = 100) int points) {
        Profile ignored = Variation.prioritized(any, Priority.IGNORE);
        MarginCondition failing = new MarginCondition(horizon, points, null, null);
        Profile profile = Variation.on(any, ignored.answers(), List.of(rule(failing), rule()));

        assertEquals(Radius.UNLIMITED_WEIGHTS, certify(profile).weightRadius());
    }

    @Property
    void radiusIsOneWithoutRelevantMargin(@ForAll Profile profile) {
        List<Answer> unanswered = Variation.empty(profile).answers();
        List<VerdictRule> unmet = profile.knowledge().verdictRules().stream()
                .filter(rule -> rule.when().always() || !rule.when().answers().isEmpty())
                .toList();

        Robustness robustness = certify(Variation.on(profile, unanswered, unmet));
        assertEquals(1, robustness.weightRadius().value());
        assertEquals(Level.ROBUST, robustness.level());
    }

    private static void assertKeeps(Profile profile, List<Integer> errors) {
        assertSame(Formula.rule(profile), new Reweighted(profile, errors).rule());
    }

    /** Returns the largest number of millionths below the radius. */
    private static int largestBelow(Radius radius) {
        return Math.max(0, (int) ((radius.part() * Reweighted.MILLION - 1) / radius.whole()));
    }

    /** Returns errors of one size that all move the margin to the same side of the condition's threshold. */
    private static List<Integer> along(Profile profile, MarginCondition condition, int size) {
        return errors(profile, place -> {
            Ratio pull = RadiusFormula.pull(profile.answers().get(place), condition);
            return size * pull.compareTo(Ratio.ZERO);
        });
    }

    private static List<Integer> errors(Profile profile, IntUnaryOperator error) {
        return IntStream.range(0, profile.answers().size()).map(error).boxed().toList();
    }

    private static VerdictRule rule(MarginCondition... conditions) {
        RuleConditions when = new RuleConditions(List.of(conditions), List.of());
        return new VerdictRule(Outcome.DJANGO, "Label", "Headline.", "Advice.", List.of(), List.of(), when);
    }

    /** Returns the robustness for a share of 1: every completion ends with the verdict. */
    private static Robustness certify(Profile profile) {
        int matched = profile.knowledge().verdictRules().indexOf(Formula.rule(profile));
        return RobustnessAnalyzer.certify(new CompiledProfile(profile), matched, 1);
    }
}
