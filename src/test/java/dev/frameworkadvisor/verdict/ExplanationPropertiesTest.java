package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.verdict.fixtures.ContestedKnowledge;
import dev.frameworkadvisor.verdict.fixtures.EveryCompletion;
import dev.frameworkadvisor.verdict.fixtures.Formula;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(ContestedKnowledge.class)
class ExplanationPropertiesTest {

    @Property
    void claimsRobustnessOnlyIfCompletionsAgree(@ForAll Profile profile) {
        for (Profile any : List.of(profile, Variation.empty(profile))) {
            Verdict verdict = evaluate(any);
            boolean sure = verdict.proof().explanation().certainty().startsWith("Very sure");

            assertTrue(!sure || share(any) >= 0.8, verdict::toString);
        }
    }

    @Property(tries = 1000, seed = "2026")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void namesLeadingVerdictIfItDiffers(@ForAll Profile profile) {
        for (Profile any : List.of(profile, Variation.empty(profile))) {
            Outcome verdict = Formula.rule(any).verdict();
            Outcome leading = every(any).leading(verdict);
            Explanation explanation = evaluate(any).proof().explanation();

            assertEquals(leading != verdict, explanation.open().contains(" " + label(leading) + "."));
            Statistics.label("leads")
                    .collect(leading != verdict)
                    .coverage(checker -> checker.check(true).percentage(share -> share > 5));
        }
    }

    @Property
    void countsOnlyOpenQuestions(@ForAll Profile profile) {
        List<Answer> asked = profile.answers().stream()
                .filter(answer -> answer.priority() != Priority.IGNORE)
                .toList();
        long open = asked.stream().filter(answer -> answer.option() == null).count();
        String sentence = evaluate(profile).proof().explanation().open();

        assertEquals(
                open == 0 ? "No question is open." : "Open questions: " + open + " of " + asked.size() + ".",
                sentence.substring(0, sentence.indexOf('.') + 1));
        assertFalse(sentence.contains("{") || sentence.contains("}"), sentence);
    }

    private static double share(Profile profile) {
        EveryCompletion every = every(profile);
        return (double) every.count(Formula.rule(profile).verdict()) / every.count();
    }

    private static String label(Outcome verdict) {
        return Shipped.DEFAULTS.shortLabel(verdict);
    }

    private static EveryCompletion every(Profile profile) {
        return new EveryCompletion(profile, complete -> Formula.rule(complete).verdict());
    }

    private static Verdict evaluate(Profile profile) {
        return new VerdictEngine(profile.knowledge()).evaluate(profile, View.FULL);
    }
}
