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
 * The answer to a profile, with everything it was reached from.
 *
 * @param decisionId the same id always stands for the same answer
 * @param rule the knowledge base's rule that matched: its verdict, label and advice
 * @param headline the rule's headline with this profile's margins, and what most completions end with if that differs
 * @param advice the rule's advice, of the parts that apply to this profile
 * @param django Django's score, 0 to 100 points
 * @param flask Flask's score, 0 to 100 points
 * @param ranges where scores and margin end, whatever the missing answers are
 * @param outlook which verdicts the missing answers can still lead to
 * @param contributions of the answered criteria, by falling effect on the margin, ties in catalog order
 * @param unanswered in catalog order
 * @param proof null in a summary
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

    /** Version of the method that verdicts are computed by; it changes when the same input may get another response. */
    public static final int METHOD = 2;

    public Verdict {
        contributions = List.copyOf(contributions);
        unanswered = List.copyOf(unanswered);
    }

    /** Whether most ways to answer the open questions end with another verdict. */
    public boolean isProvisional() {
        return outlook.share(rule.verdict()) < profile.knowledge().defaults().provisionalBelow();
    }
}
