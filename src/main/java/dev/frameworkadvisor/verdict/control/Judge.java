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
import org.jspecify.annotations.Nullable;

/** Evaluates, certifies and explains: the whole verdict, ready for any writer. */
public final class Judge {

    private static final Comparator<Contribution> BY_EFFECT =
            Comparator.comparingInt(contribution -> -Math.abs(contribution.difference()));

    private final Profile profile;
    private final Totals totals;
    private final RuleList rules;
    private final Evaluation evaluation;
    private @Nullable IntegerProfile integers;

    private Judge(Profile profile) {
        this.profile = profile;
        totals = Totals.of(profile);
        rules = new RuleList(profile.knowledge(), totals);
        evaluation = Evaluator.evaluate(profile, totals, rules);
    }

    /** The verdict of the profile, as far as the view shows it; the same profile always gets the same one. */
    public static Verdict judge(Profile profile, View view) {
        return new Judge(profile).verdict(view);
    }

    private Verdict verdict(View view) {
        Outlook outlook = outlook();
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
                view == View.SUMMARY ? null : proof(contributions, outlook));
    }

    /** A complete profile is its own and only completion. */
    private Outlook outlook() {
        boolean complete =
                evaluation.contributions().size() == profile.answers().size();
        return complete
                ? new Outlook(Map.of(evaluation.rule().verdict(), 1.0), null)
                : new Completions(integers()).outlook(profile);
    }

    private Proof proof(List<Contribution> contributions, Outlook outlook) {
        Outcome verdict = evaluation.rule().verdict();
        Robustness robustness = Certifier.certify(profile, evaluation.rule());
        Flips flips = new FlipSearch(profile, integers(), verdict).search();
        return new Proof(robustness, flips, Explainer.explain(profile, verdict, contributions, outlook, robustness));
    }

    /** Made when first needed: a summary of a complete profile does without. */
    private IntegerProfile integers() {
        if (integers == null) {
            integers = new IntegerProfile(profile, rules);
        }
        return integers;
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
