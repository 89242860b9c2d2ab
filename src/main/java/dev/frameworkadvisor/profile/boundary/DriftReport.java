package dev.frameworkadvisor.profile.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes who would be judged otherwise, one after the other: as one document, or a line each. What closes it tells that
 * nothing is missing.
 */
final class DriftReport implements AutoCloseable {

    /**
     * How it ends.
     *
     * @param profiles how many were looked at
     * @param changed how many would be decided otherwise
     * @param unfit how many one of the versions cannot decide
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(@Nullable String from, String to, long profiles, long changed, long unfit) {}

    private final JsonGenerator out;
    private final boolean lines;

    DriftReport(ObjectMapper mapper, OutputStream out, boolean lines) throws IOException {
        this.out = mapper.createGenerator(out);
        this.lines = lines;
        if (lines) {
            this.out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        } else {
            this.out.writeStartObject();
            this.out.writeArrayFieldStart("changes");
        }
    }

    void add(DriftView change) throws IOException {
        out.writePOJO(change);
    }

    /** Sends what has been written. */
    void flush() throws IOException {
        out.flush();
    }

    void end(Summary summary) throws IOException {
        if (!lines) {
            out.writeEndArray();
            out.writeFieldName("summary");
        }
        out.writePOJO(summary);
        if (lines) {
            out.writeRaw('\n');
        } else {
            out.writeEndObject();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
