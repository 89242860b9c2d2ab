package dev.frameworkadvisor.verdict.boundary;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Change;
import dev.frameworkadvisor.verdict.entity.Explanation;
import dev.frameworkadvisor.verdict.entity.Flip;
import dev.frameworkadvisor.verdict.entity.Flips;
import dev.frameworkadvisor.verdict.entity.Outlook;
import dev.frameworkadvisor.verdict.entity.Question;
import dev.frameworkadvisor.verdict.entity.Robustness;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes what is still open, how far the verdict holds and what would change it, as fields of its JSON. */
final class ProofJson {

    private ProofJson() {}

    static void explanation(JsonGenerator out, Explanation explanation) throws IOException {
        out.writeObjectFieldStart("explanation");
        out.writeArrayFieldStart("reasons");
        for (String reason : explanation.reasons()) {
            out.writeString(reason);
        }
        out.writeEndArray();
        out.writeStringField("open", explanation.open());
        out.writeStringField("certainty", explanation.certainty());
        out.writeEndObject();
    }

    static void outlook(JsonGenerator out, Outlook outlook) throws IOException {
        out.writeBooleanField("settled", outlook.settled());
        out.writeObjectFieldStart("outcomes");
        for (Map.Entry<Outcome, Double> outcome : outlook.outcomes().entrySet()) {
            share(out, outcome.getKey().name(), outcome.getValue());
        }
        out.writeEndObject();
        Question next = outlook.nextQuestion();
        if (next == null) {
            out.writeNullField("nextQuestion");
        } else {
            out.writeObjectFieldStart("nextQuestion");
            out.writeStringField("criterion", next.criterion().id());
            share(out, "bits", next.bits());
            out.writeEndObject();
        }
    }

    static void robustness(JsonGenerator out, Robustness robustness) throws IOException {
        out.writeObjectFieldStart("robustness");
        out.writeStringField("level", robustness.level().name());
        share(out, "weightRadius", robustness.radius().share());
        out.writeObjectFieldStart("acceptability");
        share(out, "django", robustness.acceptability());
        share(out, "flask", 1 - robustness.acceptability());
        out.writeEndObject();
        out.writeEndObject();
    }

    static void flips(JsonGenerator out, Flips flips) throws IOException {
        out.writeObjectFieldStart("flips");
        out.writeNumberField("searchedTo", flips.searchedTo());
        Integer size = flips.size();
        if (size == null) {
            out.writeNullField("size");
        } else {
            out.writeNumberField("size", size);
        }
        out.writeArrayFieldStart("sets");
        for (Flip flip : flips.sets()) {
            out.writeStartObject();
            changes(out, flip.changes());
            out.writeStringField("verdict", flip.verdict().name());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void changes(JsonGenerator out, List<Change> changes) throws IOException {
        out.writeArrayFieldStart("changes");
        for (Change change : changes) {
            out.writeStartObject();
            out.writeStringField("criterion", change.criterion().id());
            out.writeStringField("from", change.from().id());
            out.writeStringField("to", change.to().id());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Rounded once, here, to four decimals. */
    static void share(JsonGenerator out, String field, double share) throws IOException {
        out.writeNumberField(field, Math.round(share * 10_000) / 10_000.0);
    }
}
