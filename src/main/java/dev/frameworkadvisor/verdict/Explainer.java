package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.analysis.outcomes.Question;
import dev.frameworkadvisor.analysis.robustness.Robustness;
import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.knowledge.ExplanationTemplates;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.Contribution;
import java.util.ArrayList;
import java.util.List;

/** Composes the explanation of a verdict from the texts of the knowledge base. */
final class Explainer {

    private static final int MAX_REASONS = 3;

    private Explainer() {}

    /** @param contributions contributions by descending effect on the margin */
    static Explanation explain(
            Profile profile,
            Outcome verdict,
            List<Contribution> contributions,
            OutcomeDistribution outlook,
            Robustness robustness) {
        Defaults defaults = profile.knowledge().defaults();
        return new Explanation(
                reasons(verdict, contributions),
                open(defaults, profile, verdict, outlook),
                certainty(profile.knowledge(), robustness, outlook.share(verdict)));
    }

    private static List<String> reasons(Outcome verdict, List<Contribution> contributions) {
        List<String> reasons = new ArrayList<>(MAX_REASONS);
        for (Contribution contribution : contributions) {
            if (reasons.size() < MAX_REASONS && supports(verdict, contribution.difference())) {
                reasons.add(contribution.option().reason());
            }
        }
        return reasons;
    }

    /** Returns whether the difference supports the verdict; any difference other than 0 supports a verdict for both or none. */
    private static boolean supports(Outcome verdict, int difference) {
        return switch (verdict) {
            case DJANGO -> difference > 0;
            case FLASK -> difference < 0;
            case FLASK_THEN_DJANGO, COMBINE, NO_CLEAR_WINNER -> difference != 0;
        };
    }

    private static String open(Defaults defaults, Profile profile, Outcome verdict, OutcomeDistribution outlook) {
        ExplanationTemplates wording = defaults.wording();
        int questions = 0;
        int open = 0;
        for (Answer answer : profile.answers()) {
            questions += answer.isIgnored() ? 0 : 1;
            open += answer.isOpen() ? 1 : 0;
        }
        if (open == 0) {
            return wording.complete();
        }
        Question next = outlook.nextQuestion();
        return template(wording, verdict, outlook)
                .replace("{open}", String.valueOf(open))
                .replace("{questions}", String.valueOf(questions))
                .replace("{share}", Percent.of(outlook.share(verdict)))
                .replace("{leading}", defaults.shortLabel(outlook.leading().verdict()))
                .replace("{question}", next == null ? "" : next.criterion().question());
    }

    private static String template(ExplanationTemplates wording, Outcome verdict, OutcomeDistribution outlook) {
        if (outlook.leading().verdict() == verdict) {
            return outlook.settled() ? wording.settled() : wording.unsettled();
        }
        return outlook.settled() ? wording.settledElsewhere() : wording.unsettledElsewhere();
    }

    private static String certainty(Knowledge knowledge, Robustness robustness, double share) {
        return template(knowledge, robustness)
                .replace("{radius}", Percent.of(robustness.weightRadius()))
                .replace("{share}", Percent.of(share));
    }

    private static String template(Knowledge knowledge, Robustness robustness) {
        ExplanationTemplates wording = knowledge.defaults().wording();
        return switch (robustness.level()) {
            case ROBUST -> wording.robust();
            case MODERATE ->
                robustness.weightRadius().reaches(knowledge.robustness().robustFrom())
                        ? wording.moderateOpen()
                        : wording.moderate();
            case FRAGILE -> wording.fragile();
            case PROVISIONAL -> wording.provisional();
        };
    }
}
