package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.outcomes.Leading;
import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.knowledge.ExplanationTemplates;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.scoring.Evaluation;
import dev.frameworkadvisor.scoring.Margins;
import dev.frameworkadvisor.scoring.Points;

/** Fills the headline of a verdict with the figures of one profile. */
final class Headline {

    private static final double HALF = 0.5;

    private Headline() {}

    /** The rule's headline with its margins; it adds what most completions end with where that is another verdict. */
    static String of(Evaluation evaluation, OutcomeDistribution outlook, Defaults defaults) {
        String headline = filled(evaluation.rule().headline(), evaluation.margins(), defaults);
        Leading leading = outlook.leading();
        if (leading.verdict() == evaluation.rule().verdict()) {
            return headline;
        }
        ExplanationTemplates wording = defaults.wording();
        String more = leading.share() > HALF ? wording.leadingMost() : wording.leadingLikeliest();
        return headline + " "
                + more.replace("{leading}", defaults.shortLabel(leading.verdict()))
                        .replace("{share}", Percent.of(leading.share()));
    }

    /** The template with the margins in place of their names. */
    static String filled(String template, Margins margins, Defaults defaults) {
        String headline = fill(template, "{margin}", margins.overall());
        headline = fill(fill(headline, "{now}", margins.now()), "{later}", margins.later());
        return headline.contains("{lean}") ? headline.replace("{lean}", lean(margins.overall(), defaults)) : headline;
    }

    /** Most templates have but one of the places, and no number is written that has none. */
    private static String fill(String template, String place, Points margin) {
        return template.contains(place) ? template.replace(place, margin.magnitude()) : template;
    }

    /** Only a margin of 0 is even: one that rounds to 0 still points to a side. */
    private static String lean(Points margin, Defaults defaults) {
        ExplanationTemplates wording = defaults.wording();
        if (margin.sum() == 0) {
            return wording.even();
        }
        String template = margin.hundredths() == 0 ? wording.leanBelowRounding() : wording.lean();
        return template.replace("{points}", margin.magnitude())
                .replace("{framework}", defaults.shortLabel(margin.sum() > 0 ? Outcome.DJANGO : Outcome.FLASK));
    }
}
