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
 * Streams the stored profiles with another decision, as one JSON document or as one line each. A summary at the end
 * proves that the report is complete.
 */
final class DriftReport implements AutoCloseable {

    /**
     * Summary at the end of a report.
     *
     * @param from null if each profile is compared with the version of its stored decision
     * @param profiles the number of profiles examined
     * @param changed the number of profiles with another decision
     * @param unfit the number of profiles that are invalid in one of the versions
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
        // A truncated report must be recognizable, so closing must complete neither the document nor the stream.
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

    /** Counts the profile, and writes it if its decision would change. */
    void add(StoredProfile stored, Reevaluation reevaluation) throws IOException {
        profiles++;
        changed += reevaluation instanceof Reevaluation.Otherwise ? 1 : 0;
        unfit += reevaluation instanceof Reevaluation.Unfit ? 1 : 0;
        Optional<DriftView> change = DriftView.of(stored, reevaluation);
        if (change.isPresent()) {
            out.writePOJO(change.get());
        }
    }

    /** Sends the buffered output. */
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
