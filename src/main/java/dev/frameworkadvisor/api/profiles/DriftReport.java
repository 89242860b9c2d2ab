package dev.frameworkadvisor.api.profiles;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.portfolio.Reevaluation;
import dev.frameworkadvisor.portfolio.StoredProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes which stored profiles would be decided otherwise, one after the other: as one document, or a line each. A summary
 * closes it, so that whoever reads it sees that nothing is missing.
 */
final class DriftReport implements AutoCloseable {

    /**
     * How it ends.
     *
     * @param from null where each profile is compared with the version that judged it
     * @param profiles how many were looked at
     * @param changed how many would be decided otherwise
     * @param unfit how many one of the versions cannot decide
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Summary(@Nullable String from, String to, long profiles, long changed, long unfit) {}

    private final JsonGenerator out;
    private final boolean lines;
    private final @Nullable Knowledge from;
    private final Knowledge to;
    private long profiles;
    private long changed;
    private long unfit;

    DriftReport(ObjectMapper mapper, OutputStream out, boolean lines, @Nullable Knowledge from, Knowledge to)
            throws IOException {
        // What breaks off must look like it: neither the document nor the stream may end as if nothing were missing.
        this.out = mapper.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.lines = lines;
        this.from = from;
        this.to = to;
        if (lines) {
            this.out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        } else {
            this.out.writeStartObject();
            this.out.writeArrayFieldStart("changes");
        }
    }

    /** Counts the profile, and tells of it if something would change. */
    void add(StoredProfile stored, Reevaluation rejudgement) throws IOException {
        profiles++;
        changed += rejudgement instanceof Reevaluation.Otherwise ? 1 : 0;
        unfit += rejudgement instanceof Reevaluation.Unfit ? 1 : 0;
        Optional<DriftView> change = DriftView.of(stored, rejudgement);
        if (change.isPresent()) {
            out.writePOJO(change.get());
        }
    }

    /** Sends what has been written. */
    void flush() throws IOException {
        out.flush();
    }

    void end() throws IOException {
        String older = from == null ? null : from.version();
        Summary summary = new Summary(older, to.version(), profiles, changed, unfit);
        if (lines) {
            out.writePOJO(summary);
            out.writeRaw('\n');
        } else {
            out.writeEndArray();
            out.writePOJOField("summary", summary);
            out.writeEndObject();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
