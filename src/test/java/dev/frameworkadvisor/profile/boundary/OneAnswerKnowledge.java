package dev.frameworkadvisor.profile.boundary;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.Fit;
import dev.frameworkadvisor.knowledge.entity.Horizon;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.MarginHorizon;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.knowledge.entity.Status;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.knowledge.entity.When;
import dev.frameworkadvisor.verdict.control.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Versions with a single criterion, {@code team-size}, and a single option, {@code large}. */
final class OneAnswerKnowledge {

    private OneAnswerKnowledge() {}

    /** @param verdicts what each version decides for the answer: DJANGO or FLASK */
    static KnowledgeBase base(Map<String, Outcome> verdicts, String current) {
        return new KnowledgeBase(verdicts.keySet().stream()
                .sorted()
                .map(version -> new Edition(
                        knowledge(version, verdicts.get(version)),
                        version.equals(current) ? Status.CURRENT : Status.SUPPORTED,
                        null))
                .toList());
    }

    private static Knowledge knowledge(String version, Outcome verdict) {
        Knowledge shipped = Shipped.knowledge("2.0.0");
        Fit fit = verdict == Outcome.DJANGO ? new Fit(4, 0) : new Fit(0, 4);
        Option large = new Option("large", "Label", fit, "Reason.", List.of());
        return new Knowledge(
                version,
                "sha256:" + version,
                LocalDate.EPOCH,
                List.of(),
                List.of(),
                List.of(new Criterion("team-size", "Question?", "Why.", "Category", 1, Horizon.BOTH, List.of(large))),
                List.of(
                        rule(Outcome.DJANGO, new MarginCondition(MarginHorizon.OVERALL, 5, null, null)),
                        rule(Outcome.FLASK, new MarginCondition(MarginHorizon.OVERALL, null, -5, null)),
                        rule(Outcome.NO_CLEAR_WINNER)),
                shipped.robustness(),
                List.of(),
                List.of(),
                shipped.defaults());
    }

    private static VerdictRule rule(Outcome verdict, MarginCondition... margins) {
        When when = new When(List.of(margins), List.of());
        return new VerdictRule(verdict, "Label", "Headline.", "Advice.", List.of(), List.of(), when);
    }
}
