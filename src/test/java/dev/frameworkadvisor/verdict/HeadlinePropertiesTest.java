package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.frameworkadvisor.knowledge.MarginHorizon;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.verdict.fixtures.EveryCompletion;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Ratio;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(RandomKnowledge.class)
class HeadlinePropertiesTest {

    @Property
    void containsAbsoluteMargins(@ForAll Profile profile) {
        Verdict verdict = evaluate(profile);
        String overall = verdict.margins().overall().magnitude();
        String now = verdict.margins().now().magnitude();
        String later = verdict.margins().later().magnitude();
        String expected = switch (verdict.rule().headline()) {
            case "Plain." -> "Plain.";
            case "{margin} points." -> overall + " points.";
            case "It is {lean}." -> "It is " + lean(profile, overall) + ".";
            default -> now + " now, " + later + " later, " + now + ".";
        };

        assertEquals(expected + leading(profile), verdict.headline());
        assertFalse(verdict.headline().contains("-"), "a margin is not absolute");
    }

    @Property(tries = 1000, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void namesLeadingVerdictIfItDiffers(@ForAll Profile profile) {
        Profile empty = Variation.empty(profile);
        String headline = evaluate(empty).headline();
        String leading = leading(empty);

        assertEquals(!leading.isEmpty(), headline.contains("This is as far as the answers go"));
        assertEquals(leading, headline.substring(headline.length() - leading.length()));
        Statistics.label("sentence")
                .collect(leading.isEmpty() ? "none" : leading.contains("most ways") ? "most" : "likeliest")
                .coverage(checker -> {
                    checker.check("none").percentage(share -> share > 5);
                    checker.check("most").percentage(share -> share > 5);
                    checker.check("likeliest").count(count -> count > 0);
                });
    }

    /** Only a sum of 0 is even; small random knowledge has no margin that rounds to 0.00 without being 0. */
    private static String lean(Profile profile, String overall) {
        return switch (Formula.margin(profile, MarginHorizon.OVERALL).compareTo(Ratio.ZERO)) {
            case 0 -> "exactly even";
            case 1 -> overall + " points towards Django";
            default -> overall + " points towards Flask";
        };
    }

    /** Returns the addition to the headline; "most ways" only if more than half of the completions end with that verdict. */
    private static String leading(Profile profile) {
        EveryCompletion every =
                new EveryCompletion(profile, complete -> Formula.rule(complete).verdict());
        Outcome verdict = Formula.rule(profile).verdict();
        Outcome leading = every.leading(verdict);
        if (leading == verdict) {
            return "";
        }
        String percent = Percent.of((double) every.count(leading) / every.count());
        String answers = " This is as far as the answers go: ";
        return 2 * every.count(leading) > every.count()
                ? answers + "most ways to answer the open questions (" + percent + " %) end with " + label(leading)
                        + "."
                : answers + "the likeliest single end is " + label(leading) + ", " + percent
                        + " % of the ways to answer the open questions.";
    }

    private static String label(Outcome verdict) {
        return switch (verdict) {
            case DJANGO -> "Django";
            case FLASK -> "Flask";
            case FLASK_THEN_DJANGO -> "Flask, then Django";
            case COMBINE -> "Django and Flask";
            case NO_CLEAR_WINNER -> "no clear winner";
        };
    }

    private static Verdict evaluate(Profile profile) {
        return new VerdictEngine(profile.knowledge()).evaluate(profile, View.SUMMARY);
    }
}
