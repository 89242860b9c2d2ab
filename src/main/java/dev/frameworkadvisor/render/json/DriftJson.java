package dev.frameworkadvisor.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.frameworkadvisor.analysis.drift.Drift;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Share;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a drift as JSON, with fields in the order of the contract. */
public final class DriftJson {

    private static final JsonFactory JSON = new JsonFactory();

    private DriftJson() {}

    public static byte[] write(Drift drift) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            drift(out, drift);
        } catch (IOException e) {
            throw new UncheckedIOException("failed to write JSON to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void drift(JsonGenerator out, Drift drift) throws IOException {
        out.writeStartObject();
        knowledge(out, "from", drift.from());
        knowledge(out, "to", drift.to());
        out.writeStringField("method", drift.interval() == null ? "EXACT" : "SAMPLED");
        out.writeNumberField("profiles", drift.profiles());
        share(out, "changed", drift.changed());
        interval(out, drift.interval());
        out.writeArrayFieldStart("criteria");
        for (String criterion : drift.criteria()) {
            out.writeString(criterion);
        }
        out.writeEndArray();
        matrix(out, drift);
        out.writeEndObject();
    }

    private static void knowledge(JsonGenerator out, String field, Knowledge knowledge) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeStringField("version", knowledge.version());
        out.writeStringField("digest", knowledge.digest());
        out.writeEndObject();
    }

    private static void interval(JsonGenerator out, Drift.@Nullable Interval interval) throws IOException {
        if (interval == null) {
            out.writeNullField("interval");
        } else {
            out.writeObjectFieldStart("interval");
            share(out, "lowest", interval.lowest());
            share(out, "highest", interval.highest());
            out.writeEndObject();
        }
    }

    private static void matrix(JsonGenerator out, Drift drift) throws IOException {
        out.writeArrayFieldStart("matrix");
        for (Drift.Cell cell : drift.cells()) {
            out.writeStartObject();
            out.writeStringField("from", cell.from().name());
            out.writeStringField("to", cell.to().name());
            out.writeNumberField("profiles", cell.profiles());
            share(out, "share", (double) cell.profiles() / drift.profiles());
            out.writeObjectFieldStart("witness");
            out.writeObjectFieldStart("answers");
            for (Map.Entry<String, String> answer : cell.witness().entrySet()) {
                out.writeStringField(answer.getKey(), answer.getValue());
            }
            out.writeEndObject();
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void share(JsonGenerator out, String field, double share) throws IOException {
        out.writeNumberField(field, Share.decimal(share));
    }
}
