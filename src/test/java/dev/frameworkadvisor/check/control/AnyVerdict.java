package dev.frameworkadvisor.check.control;

import dev.frameworkadvisor.knowledge.control.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.control.KnowledgeLoader;
import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.verdict.entity.Change;
import dev.frameworkadvisor.verdict.entity.Contribution;
import dev.frameworkadvisor.verdict.entity.Explanation;
import dev.frameworkadvisor.verdict.entity.Flip;
import dev.frameworkadvisor.verdict.entity.Flips;
import dev.frameworkadvisor.verdict.entity.Level;
import dev.frameworkadvisor.verdict.entity.Margins;
import dev.frameworkadvisor.verdict.entity.Outlook;
import dev.frameworkadvisor.verdict.entity.Points;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Proof;
import dev.frameworkadvisor.verdict.entity.Question;
import dev.frameworkadvisor.verdict.entity.Radius;
import dev.frameworkadvisor.verdict.entity.Range;
import dev.frameworkadvisor.verdict.entity.Ranges;
import dev.frameworkadvisor.verdict.entity.Robustness;
import dev.frameworkadvisor.verdict.entity.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Verdicts made up for the gate, which looks only at the outcome, its level, the outlook and the number of answers. */
final class AnyVerdict {

    static final Knowledge KNOWLEDGE = new KnowledgeLoader(List.of())
            .load(List.of(KnowledgeFolder.shipped()))
            .edition("2.0.0")
            .orElseThrow()
            .knowledge();

    private static final Points NONE = new Points(0, 1);
    private static final Range RANGE = new Range(NONE, NONE);

    private AnyVerdict() {}

    /** Settled. */
    static Verdict of(Outcome outcome, Level level) {
        return of(outcome, level, Outlook.certain(outcome));
    }

    /** With another outcome that this share of the missing answers leads to. */
    static Verdict of(Outcome outcome, Level level, Outcome other, double share) {
        Map<Outcome, Double> outcomes = new EnumMap<>(Outcome.class);
        outcomes.put(outcome, 1 - share);
        outcomes.put(other, share);
        return of(outcome, level, Outlook.of(outcome, outcomes, new Question(criterion("stage"), 0.5)));
    }

    /** So far, though every answer to the open questions leads elsewhere: to no option of theirs it is all the same. */
    static Verdict passing(Outcome outcome, Outcome soon) {
        return of(outcome, Level.ROBUST, Outlook.certain(soon));
    }

    /** The same with that many answers that count, and as many to ignored criteria and to ties as do not. */
    static Verdict answered(Verdict verdict, int counted, int uncounted) {
        List<Contribution> contributions = new ArrayList<>();
        Criterion stage = criterion("stage");
        Criterion traffic = criterion("traffic");
        for (int i = 0; i < counted; i++) {
            contributions.add(new Contribution(stage, stage.options().get(0), Priority.NORMAL, 3, 240));
        }
        for (int i = 0; i < uncounted; i++) {
            contributions.add(
                    i % 2 == 0
                            ? new Contribution(stage, stage.options().get(0), Priority.IGNORE, 0, 240)
                            : new Contribution(traffic, traffic.options().get(0), Priority.HIGH, 0, 240));
        }
        return new Verdict(
                verdict.decisionId(),
                verdict.profile(),
                verdict.rule(),
                verdict.headline(),
                verdict.advice(),
                verdict.django(),
                verdict.flask(),
                verdict.margins(),
                verdict.ranges(),
                verdict.outlook(),
                contributions,
                verdict.unanswered(),
                verdict.proof());
    }

    private static Verdict of(Outcome outcome, Level level, Outlook outlook) {
        return new Verdict(
                "sha256:0",
                new Profile("Portal", KNOWLEDGE, List.of()),
                rule(outcome),
                "",
                "",
                NONE,
                NONE,
                new Margins(NONE, NONE, NONE),
                new Ranges(RANGE, RANGE, RANGE),
                outlook,
                List.of(),
                List.of(),
                new Proof(
                        new Robustness(level, new Radius(1, 25), null, 0.5),
                        flips(),
                        new Explanation(List.of(), "", "")));
    }

    /** One change leads to Flask, none to Django. */
    private static Flips flips() {
        Criterion team = criterion("team-size");
        Change change = new Change(
                team, team.option("large").orElseThrow(), team.option("small").orElseThrow());
        return new Flips(3, 1, List.of(new Flip(List.of(change), Outcome.FLASK)));
    }

    private static VerdictRule rule(Outcome outcome) {
        return KNOWLEDGE.verdictRules().stream()
                .filter(rule -> rule.verdict() == outcome)
                .findFirst()
                .orElseThrow();
    }

    private static Criterion criterion(String id) {
        return KNOWLEDGE.criterion(id).orElseThrow();
    }
}
