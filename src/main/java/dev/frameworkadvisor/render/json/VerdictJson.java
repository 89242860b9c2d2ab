package dev.frameworkadvisor.render.json;

import dev.frameworkadvisor.analysis.outcomes.Range;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.scoring.Margins;
import dev.frameworkadvisor.scoring.Points;
import dev.frameworkadvisor.verdict.Proof;
import dev.frameworkadvisor.verdict.Verdict;
import io.netty.buffer.ByteBuf;
import jakarta.inject.Singleton;

/** Writes verdicts as JSON, with fields in the order of the contract, so that equal verdicts give equal bytes. */
@Singleton
public class VerdictJson {

    private static final int POINT = 100;

    private static final String METHOD = String.valueOf(Verdict.METHOD);

    /** One reused buffer per thread: allocating and clearing a new one takes longer than writing the verdict. */
    private final ThreadLocal<JsonBuffer> buffers = ThreadLocal.withInitial(JsonBuffer::new);

    private final EncodedTexts texts;
    private final OptionFragments options;

    public VerdictJson(EncodedTexts texts, OptionFragments options) {
        this.texts = texts;
        this.options = options;
    }

    public byte[] write(Verdict verdict) {
        return written(verdict).toBytes();
    }

    /** Returns the JSON in a direct buffer, which sockets send without a copy. The caller must release it. */
    public ByteBuf writeDirectly(Verdict verdict) {
        return written(verdict).toDirectMemory();
    }

    private JsonBuffer written(Verdict verdict) {
        JsonBuffer out = buffers.get().clear();
        Proof proof = verdict.proof();
        decision(out, verdict);
        if (proof != null) {
            ProofJson.explanation(out, proof.explanation(), texts);
        }
        knowledge(out, verdict.profile().knowledge());
        ProfileJson.write(out.raw(",\"profile\":"), verdict.profile(), options);
        numbers(out, verdict);
        ProofJson.outlook(out, verdict.outlook());
        if (proof != null) {
            ProofJson.robustness(out, proof.robustness());
            out.raw(",\"contributions\":[");
            out.list(verdict.contributions(), contribution -> options.contribution(out, contribution));
            out.raw("]");
        }
        out.raw(",\"unanswered\":[");
        out.list(verdict.unanswered(), criterion -> out.text(criterion.id()));
        out.raw("]");
        if (proof != null) {
            ProofJson.flips(out, proof.flips(), options);
        }
        return out.raw("}");
    }

    private void decision(JsonBuffer out, Verdict verdict) {
        out.raw("{\"decisionId\":\"").raw(verdict.decisionId());
        out.raw("\",\"method\":").raw(METHOD);
        out.raw(",\"verdict\":\"").raw(verdict.rule().verdict().name());
        out.raw("\",\"headline\":").text(verdict.headline());
        out.raw(",\"advice\":");
        texts.write(out, verdict.advice());
    }

    private static void knowledge(JsonBuffer out, Knowledge knowledge) {
        out.raw(",\"knowledge\":{\"version\":").text(knowledge.version());
        out.raw(",\"digest\":\"").raw(knowledge.digest()).raw("\"}");
    }

    private static void numbers(JsonBuffer out, Verdict verdict) {
        Margins margins = verdict.margins();
        points(out.raw(",\"scores\":[{\"framework\":\"django\",\"score\":"), verdict.django());
        range(out, verdict.ranges().django());
        points(out.raw("},{\"framework\":\"flask\",\"score\":"), verdict.flask());
        range(out, verdict.ranges().flask());
        points(out.raw("}],\"margin\":{\"overall\":"), margins.overall());
        points(out.raw(",\"now\":"), margins.now());
        points(out.raw(",\"later\":"), margins.later());
        range(out, verdict.ranges().margin());
        out.raw("}");
    }

    private static void range(JsonBuffer out, Range range) {
        points(out.raw(",\"lowest\":"), range.lowest());
        points(out.raw(",\"highest\":"), range.highest());
    }

    /** Writes points with at most two decimals. */
    static void points(JsonBuffer out, Points points) {
        out.decimal(points.hundredths(), POINT);
    }
}
