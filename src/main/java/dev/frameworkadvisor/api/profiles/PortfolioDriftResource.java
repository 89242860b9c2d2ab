package dev.frameworkadvisor.api.profiles;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.http.Accept;
import dev.frameworkadvisor.http.BoundedStreams;
import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.ReevaluationService;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.render.Format;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Resource: streams the stored profiles with another decision in another knowledge version. */
@Path("/api/v1/portfolio/drift")
@Blocking
public class PortfolioDriftResource {

    private static final List<Format> FORMATS = List.of(Format.JSON, Format.NDJSON);

    /** Profiles in memory at the same time. */
    private static final int BLOCK = 500;

    private final KnowledgeBase base;
    private final ProfileStore store;
    private final ReevaluationService decisions;
    private final ObjectMapper mapper;
    private final BoundedStreams streams;
    private final QueryParameters parameters;

    PortfolioDriftResource(
            KnowledgeBase base,
            ProfileStore store,
            ReevaluationService decisions,
            ObjectMapper mapper,
            BoundedStreams streams,
            QueryParameters parameters) {
        this.base = base;
        this.store = store;
        this.decisions = decisions;
        this.mapper = mapper;
        this.streams = streams;
        this.parameters = parameters;
    }

    @GET
    public Response drift(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestHeader List<String> accept,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context RoutingContext context) {
        Format format = Accept.choose(accept, FORMATS);
        RequestQuery query = parameters.check(operation, uri);
        KnowledgeVersion before = query.version(base, "from", from);
        KnowledgeVersion named = query.version(base, "to", to);
        query.throwIfInvalid();
        KnowledgeVersion after = named == null ? base.current() : named;
        Knowledge older = before == null ? null : before.knowledge();
        Knowledge newer = after.knowledge();
        streams.enter(BoundedStreams.Kind.PORTFOLIO_DRIFT, context);
        // Read before the response starts, so that an unavailable store gives a problem response.
        List<StoredProfile> first = store.list(ProfileFilter.ALL, null, BLOCK);
        boolean lines = format == Format.NDJSON;
        StreamingOutput report = out -> {
            try (DriftReport written = new DriftReport(mapper, out, lines, older, newer)) {
                write(first, older, newer, written);
            }
        };
        ResponseBuilder response = Response.ok(report, format.mediaType()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return StoredResponses.privately(
                CacheHeaders.deprecation(response, before == null ? after : before, after, base));
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
