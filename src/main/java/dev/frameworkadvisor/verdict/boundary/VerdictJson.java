package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.verdict.entity.Margins;
import dev.frameworkadvisor.verdict.entity.Points;
import dev.frameworkadvisor.verdict.entity.Proof;
import dev.frameworkadvisor.verdict.entity.Range;
import dev.frameworkadvisor.verdict.entity.Verdict;
import io.netty.buffer.ByteBuf;
import jakarta.inject.Singleton;

/** Writes verdicts as JSON, fields in the order of the contract, so that equal verdicts are equal bytes. */
@Singleton
class VerdictJson {

    private static final int POINT = 100;

    private static final String METHOD = String.valueOf(Verdict.METHOD);

    /** Each thread writes over its last answer: to get and clear fresh memory would take longer than to write. */
    private final ThreadLocal<JsonBytes> buffers = ThreadLocal.withInitial(JsonBytes::new);

    private final KnownTexts texts;
    private final OptionJson options;

    VerdictJson(KnownTexts texts, OptionJson options) {
        this.texts = texts;
        this.options = options;
    }

    byte[] write(Verdict verdict) {
        return written(verdict).toBytes();
    }

    /** In memory that a socket can send from, which whoever sends it gives back. */
    ByteBuf writeDirectly(Verdict verdict) {
        return written(verdict).toDirectMemory();
    }

    private JsonBytes written(Verdict verdict) {
        JsonBytes out = buffers.get().clear();
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

    private void decision(JsonBytes out, Verdict verdict) {
        out.raw("{\"decisionId\":\"").raw(verdict.decisionId());
        out.raw("\",\"method\":").raw(METHOD);
        out.raw(",\"verdict\":\"").raw(verdict.rule().verdict().name());
        out.raw("\",\"headline\":").text(verdict.headline());
        out.raw(",\"advice\":");
        texts.write(out, verdict.advice());
    }

    private static void knowledge(JsonBytes out, Knowledge knowledge) {
        out.raw(",\"knowledge\":{\"version\":").text(knowledge.version());
        out.raw(",\"digest\":\"").raw(knowledge.digest()).raw("\"}");
    }

    private static void numbers(JsonBytes out, Verdict verdict) {
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

    private static void range(JsonBytes out, Range range) {
        points(out.raw(",\"lowest\":"), range.lowest());
        points(out.raw(",\"highest\":"), range.highest());
    }

    /** To two decimals. */
    static void points(JsonBytes out, Points points) {
        out.decimal(points.hundredths(), POINT);
    }
}
