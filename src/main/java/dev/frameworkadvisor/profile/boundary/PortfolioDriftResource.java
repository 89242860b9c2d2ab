package dev.frameworkadvisor.profile.boundary;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.http.Accept;
import dev.frameworkadvisor.http.BoundedStreams;
import dev.frameworkadvisor.http.KnowledgeHeaders;
import dev.frameworkadvisor.http.KnowledgeVersions;
import dev.frameworkadvisor.http.KnownParameters;
import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.profile.control.ProfileStore;
import dev.frameworkadvisor.profile.entity.ProfileFilter;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which stored profiles another knowledge version would decide otherwise, told while they are read. */
@Path("/api/v1/portfolio/drift")
@Blocking
public class PortfolioDriftResource {

    private static final String LINES = "application/x-ndjson";

    private static final List<String> FORMS = List.of(MediaType.APPLICATION_JSON, LINES);

    /** Profiles in memory at the same time. */
    private static final int BLOCK = 500;

    private final KnowledgeBase base;
    private final ProfileStore store;
    private final Decisions decisions;
    private final ObjectMapper mapper;
    private final BoundedStreams streams;

    PortfolioDriftResource(
            KnowledgeBase base, ProfileStore store, Decisions decisions, ObjectMapper mapper, BoundedStreams streams) {
        this.base = base;
        this.store = store;
        this.decisions = decisions;
        this.mapper = mapper;
        this.streams = streams;
    }

    @GET
    public Response drift(@Context UriInfo uri, @HeaderParam(HttpHeaders.ACCEPT) List<String> accept) {
        String form = FORMS.get(Accept.choose(accept, FORMS));
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Violations violations = KnownParameters.check(query, List.of("from", "to"));
        Edition before = KnowledgeVersions.named(base, "from", query, violations);
        Edition named = KnowledgeVersions.named(base, "to", query, violations);
        violations.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
        Edition after = named == null ? base.current() : named;
        Knowledge older = before == null ? null : before.knowledge();
        Knowledge newer = after.knowledge();
        // While a refusal is still possible.
        List<StoredProfile> first = store.list(ProfileFilter.ALL, null, BLOCK);
        boolean lines = form.equals(LINES);
        StreamingOutput report = streams.bounded(out -> {
            try (DriftReport written = new DriftReport(mapper, out, lines, older, newer)) {
                write(first, older, newer, written);
            }
        });
        ResponseBuilder response = Response.ok(report, form).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return StoredResponses.privately(
                KnowledgeHeaders.deprecation(response, before == null ? after : before, after, base));
    }

    private void write(List<StoredProfile> first, @Nullable Knowledge older, Knowledge newer, DriftReport report)
            throws IOException {
        for (List<StoredProfile> block = first; !block.isEmpty(); block = after(block)) {
            for (StoredProfile stored : block) {
                report.add(
                        stored, older == null ? decisions.by(stored, newer) : decisions.between(stored, older, newer));
            }
            report.flush();
        }
        report.end();
    }

    private List<StoredProfile> after(List<StoredProfile> block) {
        return block.size() < BLOCK
                ? List.of()
                : store.list(ProfileFilter.ALL, block.get(block.size() - 1).id(), BLOCK);
    }
}
