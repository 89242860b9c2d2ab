package dev.frameworkadvisor.analysis.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngine;
import dev.frameworkadvisor.verdict.VerdictSummary;
import dev.frameworkadvisor.verdict.View;
import dev.frameworkadvisor.verdict.fixtures.ContestedKnowledge;
import dev.frameworkadvisor.verdict.fixtures.EveryCompletion;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.RadiusFormula;
import dev.frameworkadvisor.verdict.fixtures.Ratio;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(ContestedKnowledge.class)
@Domain(DomainContext.Global.class)
class LevelPropertiesTest {

    @Property(tries = 1000, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void followsFromRadiusAndShare(@ForAll Profile profile) {
        EveryCompletion every =
                new EveryCompletion(profile, complete -> Formula.rule(complete).verdict());
        long verdict = every.count(Formula.rule(profile).verdict());
        Level expected = expected(profile, verdict, every.count());

        assertEquals(expected, evaluate(profile).proof().robustness().level());
        Statistics.label("level").collect(expected).coverage(checker -> {
            checker.check(Level.ROBUST).percentage(share -> share > 5);
            checker.check(Level.MODERATE).percentage(share -> share > 1);
            checker.check(Level.FRAGILE).percentage(share -> share > 1);
            checker.check(Level.PROVISIONAL).percentage(share -> share > 1);
        });
    }

    @Property
    void followsFromEveryShare(
            @ForAll Profile profile,
            @ForAll @IntRange(max = 20) int part,
            @ForAll @IntRange(min = 1, max = 20) int all) {
        Assume.that(part <= all);
        int matched = profile.knowledge().verdictRules().indexOf(Formula.rule(profile));

        assertEquals(
                expected(profile, part, all),
                RobustnessAnalyzer.certify(new CompiledProfile(profile), matched, (double) part / all)
                        .level());
    }

    @Property(tries = 200)
    void isProvisionalExactlyForSmallShares(@ForAll Profile any) {
        Profile profile = Variation.empty(any);
        Verdict verdict = evaluate(profile);
        Outcome outcome = verdict.rule().verdict();

        assertEquals(
                verdict.outlook().outcomes().getOrDefault(outcome, 0.0) < 0.5,
                verdict.proof().robustness().level() == Level.PROVISIONAL);
    }

    @Property
    void summaryHasSameVerdictAndLevel(@ForAll Profile profile) {
        Verdict verdict = evaluate(profile);

        assertEquals(
                new VerdictSummary(
                        verdict.decisionId(),
                        verdict.rule().verdict(),
                        verdict.proof().robustness().level()),
                new VerdictEngine(profile.knowledge()).summarize(profile));
    }

    @Example
    void emptyProfileIsProvisional() {
        for (String version : Shipped.versions()) {
            Robustness robustness = evaluate(Shipped.empty(version)).proof().robustness();

            assertEquals(Level.PROVISIONAL, robustness.level(), version);
            assertNull(robustness.fitRadius(), version);
        }
    }

    /** @param part the number of completions that end with the verdict */
    private static Level expected(Profile profile, long part, long all) {
        Ratio radius = RadiusFormula.WEIGHTS.of(profile);
        Ratio share = Ratio.of(part, all);
        if (share.compareTo(Ratio.of(1, 2)) < 0) {
            return Level.PROVISIONAL;
        }
        if (radius.compareTo(Ratio.of(25, 100)) >= 0 && share.compareTo(Ratio.of(8, 10)) >= 0) {
            return Level.ROBUST;
        }
        return radius.compareTo(Ratio.of(10, 100)) >= 0 ? Level.MODERATE : Level.FRAGILE;
    }

    private static Verdict evaluate(Profile profile) {
        return new VerdictEngine(profile.knowledge()).evaluate(profile, View.FULL);
    }
}
