package dev.frameworkadvisor.analysis.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.MarginCondition;
import dev.frameworkadvisor.knowledge.MarginHorizon;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.RuleConditions;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.verdict.fixtures.ContestedKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.RadiusFormula;
import dev.frameworkadvisor.verdict.fixtures.Ratio;
import dev.frameworkadvisor.verdict.fixtures.ShiftedFits;
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
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;

@Domain(ContestedKnowledge.class)
@Domain(DomainContext.Global.class)
class FitRadiusPropertiesTest {

    @Property(tries = 1000, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void matchesFormula(@ForAll Profile profile) {
        Radius radius = fitRadius(profile);
        boolean counted =
                profile.answers().stream().anyMatch(answer -> answer.option() != null && Formula.weight(answer) > 0);

        assertEquals(counted ? RadiusFormula.FITS.of(profile) : null, radius == null ? null : exact(radius));
        Statistics.label("radius")
                .collect(radius == null ? "null" : radius.value() == 0 ? "0" : radius.value() < 8 ? "below 8" : "8")
                .coverage(checker -> {
                    checker.check("null").percentage(share -> share > 1);
                    checker.check("0").count(count -> count > 0);
                    checker.check("below 8").percentage(share -> share > 20);
                    checker.check("8").percentage(share -> share > 1);
                });
    }

    @Property
    void liesBetweenZeroAndEight(@ForAll Profile profile) {
        Radius radius = fitRadius(profile);
        Assume.that(radius != null);

        assertTrue(exact(radius).compareTo(Ratio.ZERO) >= 0);
        assertTrue(exact(radius).compareTo(Ratio.of(8, 1)) <= 0);
    }

    @Property
    void randomErrorsBelowRadiusKeepRule(@ForAll Profile profile, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int most = largestBelow(fitRadius(profile));

        for (int i = 0; i < 10; i++) {
            assertKeeps(profile, place -> random.nextInt(-most, most + 1));
            assertKeeps(profile, place -> random.nextBoolean() ? most : -most);
        }
    }

    @Property
    void worstErrorsBelowRadiusKeepRule(@ForAll Profile profile) {
        int most = largestBelow(fitRadius(profile));

        assertKeeps(profile, place -> most);
        assertKeeps(profile, place -> -most);
    }

    @Property
    void errorAboveRadiusChangesSingleCondition(
            @ForAll Profile any,
            @ForAll MarginHorizon horizon,
            @ForAll @IntRange(min = -40, max = 40) int points,
            @ForAll boolean atLeast) {
        MarginCondition condition =
                new MarginCondition(horizon, atLeast ? points : null, atLeast ? null : points, null);
        Profile profile = Variation.ruled(any, List.of(rule(condition), rule()));
        Radius radius = fitRadius(profile);
        Assume.that(radius != null && radius.compareTo(Radius.UNLIMITED_FITS) < 0);

        int above = (int) (radius.part() * ShiftedFits.MILLION / radius.whole()) + 1;
        boolean rising = atLeast == Formula.rule(profile).when().always();
        assertNotSame(Formula.rule(profile), shifted(profile, place -> rising ? above : -above));
    }

    @Property
    void isUnlimitedWithoutRelevantMargin(@ForAll Profile any) {
        Profile profile = Variation.ruled(any, List.of(rule()));
        Radius radius = fitRadius(profile);
        Assume.that(radius != null);

        assertEquals(Radius.UNLIMITED_FITS, radius);
    }

    @Property
    void isNullForEmptyProfile(@ForAll Profile profile) {
        assertEquals(null, fitRadius(Variation.empty(profile)));
    }

    private static void assertKeeps(Profile profile, IntUnaryOperator error) {
        assertSame(Formula.rule(profile), shifted(profile, error));
    }

    /** @param error by catalog index, in millionths of a fit step */
    private static VerdictRule shifted(Profile profile, IntUnaryOperator error) {
        List<Answer> answers = profile.answers();
        return new ShiftedFits(
                        profile,
                        IntStream.range(0, answers.size()).map(error).boxed().toList())
                .rule();
    }

    /** Returns the largest number of millionths below the radius. */
    private static int largestBelow(@Nullable Radius radius) {
        return radius == null
                ? 8 * ShiftedFits.MILLION
                : Math.max(0, (int) ((radius.part() * ShiftedFits.MILLION - 1) / radius.whole()));
    }

    private static VerdictRule rule(MarginCondition... conditions) {
        RuleConditions when = new RuleConditions(List.of(conditions), List.of());
        return new VerdictRule(Outcome.DJANGO, "Label", "Headline.", "Advice.", List.of(), List.of(), when);
    }

    private static Ratio exact(Radius radius) {
        return Ratio.of(radius.part(), radius.whole());
    }

    private static @Nullable Radius fitRadius(Profile profile) {
        int matched = profile.knowledge().verdictRules().indexOf(Formula.rule(profile));
        return RobustnessAnalyzer.certify(new CompiledProfile(profile), matched, 1)
                .fitRadius();
    }
}
