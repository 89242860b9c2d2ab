package dev.frameworkadvisor.render.json;

import dev.frameworkadvisor.analysis.flips.Flip;
import dev.frameworkadvisor.analysis.flips.Flips;
import dev.frameworkadvisor.analysis.outcomes.OutcomeDistribution;
import dev.frameworkadvisor.analysis.outcomes.Question;
import dev.frameworkadvisor.analysis.robustness.Radius;
import dev.frameworkadvisor.analysis.robustness.Robustness;
import dev.frameworkadvisor.knowledge.Share;
import dev.frameworkadvisor.verdict.Explanation;

/** Writes the explanation, the outlook, the robustness and the flips of a verdict as fields of its JSON. */
final class ProofJson {

    private ProofJson() {}

    static void explanation(JsonBuffer out, Explanation explanation, EncodedTexts texts) {
        out.raw(",\"explanation\":{\"reasons\":[");
        out.list(explanation.reasons(), reason -> texts.write(out, reason));
        out.raw("],\"open\":");
        texts.write(out, explanation.open());
        out.raw(",\"certainty\":").text(explanation.certainty()).raw("}");
    }

    static void outlook(JsonBuffer out, OutcomeDistribution outlook) {
        out.raw(",\"settled\":").raw(String.valueOf(outlook.settled())).raw(",\"outcomes\":{");
        out.list(outlook.outcomes().entrySet(), outcome -> {
            out.raw("\"").raw(outcome.getKey().name()).raw("\":");
            share(out, outcome.getValue());
        });
        out.raw("},\"leading\":{\"verdict\":\"");
        out.raw(outlook.leading().verdict().name()).raw("\",\"share\":");
        share(out, outlook.leading().share());
        out.raw("},\"nextQuestion\":");
        Question next = outlook.nextQuestion();
        if (next == null) {
            out.raw("null");
        } else {
            out.raw("{\"criterion\":").text(next.criterion().id()).raw(",\"bits\":");
            share(out, next.bits());
            out.raw("}");
        }
    }

    static void robustness(JsonBuffer out, Robustness robustness) {
        out.raw(",\"robustness\":{\"level\":\"").raw(robustness.level().name()).raw("\",\"weightRadius\":");
        share(out, robustness.weightRadius().value());
        Radius fits = robustness.fitRadius();
        out.raw(",\"fitRadius\":");
        if (fits == null) {
            out.raw("null");
        } else {
            share(out, fits.value());
        }
        out.raw(",\"acceptability\":{\"django\":");
        share(out, robustness.acceptability());
        out.raw(",\"flask\":");
        share(out, 1 - robustness.acceptability());
        out.raw("}}");
    }

    static void flips(JsonBuffer out, Flips flips, OptionFragments options) {
        out.raw(",\"flips\":{\"searchedTo\":").raw(String.valueOf(flips.searchedTo()));
        out.raw(",\"size\":").raw(String.valueOf(flips.size())).raw(",\"sets\":[");
        out.list(flips.sets(), flip -> flip(out, flip, options));
        out.raw("]}");
    }

    private static void flip(JsonBuffer out, Flip flip, OptionFragments options) {
        out.raw("{\"changes\":[");
        out.list(flip.changes(), change -> options.change(out, change));
        out.raw("],\"verdict\":\"").raw(flip.verdict().name()).raw("\"}");
    }

    /** Writes a share, rounded to four decimals. */
    private static void share(JsonBuffer out, double share) {
        out.decimal(Share.rounded(share), Share.PARTS);
    }
}
