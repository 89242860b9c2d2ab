package dev.frameworkadvisor.verdict.boundary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.verdict.entity.Contribution;
import dev.frameworkadvisor.verdict.entity.Margins;
import dev.frameworkadvisor.verdict.entity.Points;
import dev.frameworkadvisor.verdict.entity.Proof;
import dev.frameworkadvisor.verdict.entity.Range;
import dev.frameworkadvisor.verdict.entity.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a verdict as JSON, fields in the order of the contract, so that equal verdicts are equal bytes. What an option
 * says for itself is the same in every verdict, so it is written once, at start.
 */
final class VerdictJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final OptionJson options;
    private final JsonGenerator out;

    private VerdictJson(OptionJson options, JsonGenerator out) {
        this.options = options;
        this.out = out;
    }

    static byte[] write(Verdict verdict, OptionJson options) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(16 * 1024)) {
            try (JsonGenerator out = JSON.createGenerator(bytes)) {
                new VerdictJson(options, out).verdict(verdict);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
    }

    private void verdict(Verdict verdict) throws IOException {
        out.writeStartObject();
        out.writeStringField("decisionId", verdict.decisionId());
        out.writeStringField("verdict", verdict.rule().verdict().name());
        out.writeStringField("headline", verdict.headline());
        out.writeStringField("advice", verdict.rule().advice());
        Proof proof = verdict.proof();
        if (proof != null) {
            ProofJson.explanation(out, proof.explanation());
        }
        ProfileJson.knowledge(out, verdict.profile().knowledge());
        ProfileJson.profile(out, verdict.profile());
        out.writeArrayFieldStart("scores");
        score("django", verdict.django(), verdict.ranges().django());
        score("flask", verdict.flask(), verdict.ranges().flask());
        out.writeEndArray();
        margin(verdict.margins(), verdict.ranges().margin());
        ProofJson.outlook(out, verdict.outlook());
        if (proof != null) {
            ProofJson.robustness(out, proof.robustness());
            contributions(verdict);
        }
        unanswered(verdict);
        if (proof != null) {
            ProofJson.flips(out, proof.flips());
        }
        out.writeEndObject();
    }

    private void contributions(Verdict verdict) throws IOException {
        out.writeArrayFieldStart("contributions");
        for (Contribution contribution : verdict.contributions()) {
            contribution(contribution);
        }
        out.writeEndArray();
    }

    private void unanswered(Verdict verdict) throws IOException {
        out.writeArrayFieldStart("unanswered");
        for (Criterion criterion : verdict.unanswered()) {
            out.writeString(criterion.id());
        }
        out.writeEndArray();
    }

    private void score(String framework, Points score, Range range) throws IOException {
        out.writeStartObject();
        out.writeStringField("framework", framework);
        points("score", score);
        range(range);
        out.writeEndObject();
    }

    private void range(Range range) throws IOException {
        points("lowest", range.lowest());
        points("highest", range.highest());
    }

    private void margin(Margins margins, Range range) throws IOException {
        out.writeObjectFieldStart("margin");
        points("overall", margins.overall());
        points("now", margins.now());
        points("later", margins.later());
        range(range);
        out.writeEndObject();
    }

    private void contribution(Contribution contribution) throws IOException {
        out.writeStartObject();
        out.writeStringField("criterion", contribution.criterion().id());
        out.writeStringField("answer", contribution.option().id());
        out.writeStringField("priority", contribution.priority().name());
        out.writeNumberField("weight", contribution.weight());
        out.writeObjectFieldStart("points");
        points("django", contribution.django());
        points("flask", contribution.flask());
        out.writeEndObject();
        points("toMargin", contribution.toMargin());
        out.writeFieldName("reason");
        out.writeRawValue(options.reason(contribution.option()));
        out.writeFieldName("evidence");
        out.writeRawValue(options.evidence(contribution.option()));
        out.writeEndObject();
    }

    private void points(String field, Points points) throws IOException {
        out.writeFieldName(field);
        out.writeNumber(points.decimal());
    }
}
