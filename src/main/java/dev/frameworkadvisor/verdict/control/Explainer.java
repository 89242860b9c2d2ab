package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.knowledge.entity.Wording;
import dev.frameworkadvisor.verdict.entity.Contribution;
import dev.frameworkadvisor.verdict.entity.Explanation;
import dev.frameworkadvisor.verdict.entity.Margins;
import dev.frameworkadvisor.verdict.entity.Outlook;
import dev.frameworkadvisor.verdict.entity.Points;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Question;
import dev.frameworkadvisor.verdict.entity.Robustness;
import java.util.ArrayList;
import java.util.List;

/** Puts a verdict into the knowledge base's own words. */
final class Explainer {

    private static final int MOST_REASONS = 3;

    private Explainer() {}

    /** The headline of a rule with the absolute margins filled in. */
    static String headline(String template, Margins margins) {
        String headline = fill(template, "{margin}", margins.overall());
        return fill(fill(headline, "{now}", margins.now()), "{later}", margins.later());
    }

    /** Most templates have but one of the places, and no number is written that has none. */
    private static String fill(String template, String place, Points margin) {
        return template.contains(place) ? template.replace(place, margin.magnitude()) : template;
    }

    /** @param contributions by falling effect on the margin */
    static Explanation explain(
            Profile profile,
            Outcome verdict,
            List<Contribution> contributions,
            Outlook outlook,
            Robustness robustness) {
        Wording wording = profile.knowledge().wording();
        return new Explanation(
                reasons(verdict, contributions),
                open(wording, profile.answers().size(), contributions.size(), verdict, outlook),
                certainty(wording, robustness));
    }

    private static List<String> reasons(Outcome verdict, List<Contribution> contributions) {
        List<String> reasons = new ArrayList<>(MOST_REASONS);
        for (Contribution contribution : contributions) {
            if (reasons.size() < MOST_REASONS && speaksFor(verdict, contribution.difference())) {
                reasons.add(contribution.option().reason());
            }
        }
        return reasons;
    }

    /** For one framework only what leans to it is a reason; for any other verdict, what leans either way. */
    private static boolean speaksFor(Outcome verdict, int difference) {
        return switch (verdict) {
            case DJANGO -> difference > 0;
            case FLASK -> difference < 0;
            case FLASK_THEN_DJANGO, COMBINE, NO_CLEAR_WINNER -> difference != 0;
        };
    }

    private static String open(Wording wording, int questions, int answered, Outcome verdict, Outlook outlook) {
        Question next = outlook.nextQuestion();
        if (questions == answered) {
            return wording.complete();
        }
        String template = next == null ? wording.settled() : wording.unsettled();
        double share = outlook.outcomes().getOrDefault(verdict, 0.0);
        return template.replace("{open}", String.valueOf(questions - answered))
                .replace("{questions}", String.valueOf(questions))
                .replace("{share}", Percent.of(share))
                .replace("{question}", next == null ? "" : next.criterion().question());
    }

    private static String certainty(Wording wording, Robustness robustness) {
        String template = switch (robustness.level()) {
            case ROBUST -> wording.robust();
            case MODERATE -> wording.moderate();
            case FRAGILE -> wording.fragile();
        };
        return template.replace("{radius}", Percent.of(robustness.radius()));
    }
}
