package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.analysis.outcomes.Leading;
import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.knowledge.Defaults;
import dev.frameworkadvisor.knowledge.ExplanationTemplates;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.scoring.Evaluation;
import dev.frameworkadvisor.scoring.Margins;
import dev.frameworkadvisor.scoring.Points;

/** Composes the headline of a verdict with the figures of a profile. */
final class Headline {

    private static final double HALF = 0.5;

    private Headline() {}

    /** Returns the headline of the rule with the margins; adds the leading verdict of the completions if it differs. */
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

    /** Returns the template with the margins instead of their placeholders. */
    static String filled(String template, Margins margins, Defaults defaults) {
        String headline = fill(template, "{margin}", margins.overall());
        headline = fill(fill(headline, "{now}", margins.now()), "{later}", margins.later());
        return headline.contains("{lean}") ? headline.replace("{lean}", lean(margins.overall(), defaults)) : headline;
    }

    /** Formats the margin only if needed, as most templates have a single placeholder. */
    private static String fill(String template, String placeholder, Points margin) {
        return template.contains(placeholder) ? template.replace(placeholder, margin.magnitude()) : template;
    }

    /** Returns the margin with its side. Only an exact 0 is even; a margin that rounds to 0.00 still favors a framework. */
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
