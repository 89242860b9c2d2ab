package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.analysis.outcomes.Ranges;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.Contribution;
import dev.frameworkadvisor.scoring.Margins;
import dev.frameworkadvisor.scoring.Points;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a profile, with the figures and texts that support it.
 *
 * @param decisionId identity of the decision: equal for equal answers, priorities, knowledge and method
 * @param rule the matched rule with its verdict and label
 * @param headline headline of the rule with the margins, and the leading verdict of the completions if it differs
 * @param advice advice of the rule with the items that apply to the profile
 * @param django Django's score, 0 to 100 points
 * @param flask Flask's score, 0 to 100 points
 * @param ranges bounds of scores and margin over all completions
 * @param outlook distribution of the verdicts over all completions
 * @param contributions contributions of the answered criteria by descending effect on the margin, ties in catalog order
 * @param unanswered unanswered criteria in catalog order
 * @param proof robustness, flips and explanation; null in a summary
 */
public record Verdict(
        String decisionId,
        Profile profile,
        VerdictRule rule,
        String headline,
        String advice,
        Points django,
        Points flask,
        Margins margins,
        Ranges ranges,
        OutcomeDistribution outlook,
        List<Contribution> contributions,
        List<Criterion> unanswered,
        @Nullable Proof proof) {

    /** Version of the method; incremented when the same input may result in another verdict. */
    public static final int METHOD = 2;

    public Verdict {
        contributions = List.copyOf(contributions);
        unanswered = List.copyOf(unanswered);
    }

    /** Returns whether the share of the completions with this verdict is below the threshold for provisional verdicts. */
    public boolean isProvisional() {
        return outlook.share(rule.verdict()) < profile.knowledge().defaults().provisionalBelow();
    }
}
