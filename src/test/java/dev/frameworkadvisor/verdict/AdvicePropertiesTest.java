package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.AdviceItem;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(RandomKnowledge.class)
class AdvicePropertiesTest {

    @Property(tries = 1000, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void containsItemsWithMetConditions(@ForAll Profile profile) {
        VerdictRule rule = Formula.rule(profile);
        StringBuilder expected = new StringBuilder(rule.advice());
        int parts = 0;
        for (AdviceItem item : rule.adviceItems()) {
            if (applies(item, profile)) {
                expected.append(' ').append(item.text());
                parts++;
            }
        }

        assertEquals(expected.toString(), advice(profile));
        int left = rule.adviceItems().size() - parts;
        Statistics.label("parts, left out").collect(parts > 0, left > 0).coverage(checker -> {
            checker.check(true, true).percentage(share -> share > 5);
            checker.check(true, false).percentage(share -> share > 5);
            checker.check(false, true).percentage(share -> share > 5);
        });
    }

    /** Returns whether all conditions of when and none of unless are met. */
    private static boolean applies(AdviceItem item, Profile profile) {
        return item.when().stream().allMatch(condition -> Formula.isMet(condition, profile))
                && item.unless().stream().noneMatch(condition -> Formula.isMet(condition, profile));
    }

    private static String advice(Profile profile) {
        return new VerdictEngine(profile.knowledge())
                .evaluate(profile, View.SUMMARY)
                .advice();
    }
}
