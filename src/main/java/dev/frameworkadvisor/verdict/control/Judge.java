package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Contribution;
import dev.frameworkadvisor.verdict.entity.Flips;
import dev.frameworkadvisor.verdict.entity.Outlook;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Proof;
import dev.frameworkadvisor.verdict.entity.Robustness;
import dev.frameworkadvisor.verdict.entity.Verdict;
import dev.frameworkadvisor.verdict.entity.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Evaluates, certifies and explains: the whole verdict, ready for any writer. */
public final class Judge {

    private static final Comparator<Contribution> BY_EFFECT =
            Comparator.comparingInt(contribution -> -Math.abs(contribution.difference()));

    private Judge() {}

    /** The verdict of the profile, as far as the view shows it; the same profile always gets the same one. */
    public static Verdict judge(Profile profile, View view) {
        Totals totals = Totals.of(profile);
        RuleList rules = new RuleList(profile.knowledge(), totals);
        Evaluation evaluation = Evaluator.evaluate(profile, totals, rules);
        IntegerProfile integers = new IntegerProfile(profile, rules);
        Outlook outlook = outlook(profile, integers, evaluation);
        List<Contribution> contributions = new ArrayList<>(evaluation.contributions());
        contributions.sort(BY_EFFECT);
        return new Verdict(
                DecisionId.of(profile),
                profile,
                evaluation.rule(),
                Explainer.headline(evaluation.rule().headline(), evaluation.margins()),
                evaluation.django(),
                evaluation.flask(),
                evaluation.margins(),
                RangeFinder.ranges(profile, totals.overall()),
                outlook,
                contributions,
                unanswered(profile),
                view == View.SUMMARY ? null : proof(profile, integers, evaluation, contributions, outlook));
    }

    /** A complete profile is its own and only completion. */
    private static Outlook outlook(Profile profile, IntegerProfile integers, Evaluation evaluation) {
        boolean complete =
                evaluation.contributions().size() == profile.answers().size();
        return complete
                ? new Outlook(Map.of(evaluation.rule().verdict(), 1.0), null)
                : new Completions(integers).outlook(profile);
    }

    private static Proof proof(
            Profile profile,
            IntegerProfile integers,
            Evaluation evaluation,
            List<Contribution> contributions,
            Outlook outlook) {
        Outcome verdict = evaluation.rule().verdict();
        Robustness robustness = Certifier.certify(profile, evaluation.rule());
        Flips flips = new FlipSearch(profile, integers, verdict).search();
        return new Proof(robustness, flips, Explainer.explain(profile, verdict, contributions, outlook, robustness));
    }

    private static List<Criterion> unanswered(Profile profile) {
        List<Criterion> unanswered = new ArrayList<>();
        for (Answer answer : profile.answers()) {
            if (answer.option() == null) {
                unanswered.add(answer.criterion());
            }
        }
        return unanswered;
    }
}
