package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.Share;
import dev.frameworkadvisor.verdict.entity.Explanation;
import dev.frameworkadvisor.verdict.entity.Flip;
import dev.frameworkadvisor.verdict.entity.Flips;
import dev.frameworkadvisor.verdict.entity.Outlook;
import dev.frameworkadvisor.verdict.entity.Question;
import dev.frameworkadvisor.verdict.entity.Radius;
import dev.frameworkadvisor.verdict.entity.Robustness;

/** Writes what is still open, how far the verdict holds and what would change it, as fields of its JSON. */
final class ProofJson {

    private ProofJson() {}

    static void explanation(JsonBytes out, Explanation explanation, KnownTexts texts) {
        out.raw(",\"explanation\":{\"reasons\":[");
        out.list(explanation.reasons(), reason -> texts.write(out, reason));
        out.raw("],\"open\":");
        texts.write(out, explanation.open());
        out.raw(",\"certainty\":").text(explanation.certainty()).raw("}");
    }

    static void outlook(JsonBytes out, Outlook outlook) {
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

    static void robustness(JsonBytes out, Robustness robustness) {
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

    static void flips(JsonBytes out, Flips flips, OptionJson options) {
        out.raw(",\"flips\":{\"searchedTo\":").raw(String.valueOf(flips.searchedTo()));
        out.raw(",\"size\":").raw(String.valueOf(flips.size())).raw(",\"sets\":[");
        out.list(flips.sets(), flip -> flip(out, flip, options));
        out.raw("]}");
    }

    private static void flip(JsonBytes out, Flip flip, OptionJson options) {
        out.raw("{\"changes\":[");
        out.list(flip.changes(), change -> options.change(out, change));
        out.raw("],\"verdict\":\"").raw(flip.verdict().name()).raw("\"}");
    }

    /** Rounded once, here, to four decimals. */
    private static void share(JsonBytes out, double share) {
        out.decimal(Share.rounded(share), Share.PARTS);
    }
}
