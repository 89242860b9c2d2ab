package dev.frameworkadvisor.api.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.analysis.drift.Drift;
import dev.frameworkadvisor.analysis.drift.DriftCache;
import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.VersionLookup;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.render.json.KnowledgeDriftView;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestPath;

/** Resource: the drift between two knowledge versions. It is measured once for each pair, because that takes long. */
@Singleton
@Path("/api/v1/knowledge") // the framework distinguishes 405 from 404 only within one path
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class DriftResource {

    private record Pair(String from, String to) {}

    private final KnowledgeBase base;
    private final DriftCache drifts;
    private final ObjectMapper mapper;
    private final Map<Pair, Representation> measured = new ConcurrentHashMap<>();

    DriftResource(KnowledgeBase base, DriftCache drifts, ObjectMapper mapper) {
        this.base = base;
        this.drifts = drifts;
        this.mapper = mapper;
    }

    @GET
    @Path("/{from}/drift/{to}")
    public Response drift(@RestPath String from, @RestPath String to, @Context Request request) {
        Violations unknown = new Violations();
        KnowledgeVersion older = VersionLookup.find(base, from, "/from", unknown);
        KnowledgeVersion newer = VersionLookup.find(base, to, "/to", unknown);
        if (older == null || newer == null) {
            throw VersionLookup.notFound(unknown.found());
        }
        Representation drift = measured.computeIfAbsent(new Pair(from, to), pair -> measure(older, newer));
        ResponseBuilder response = CacheHeaders.cache(drift.respond(request), true);
        return CacheHeaders.deprecation(response, older, newer, base).build();
    }

    private Representation measure(KnowledgeVersion older, KnowledgeVersion newer) {
        Drift drift = drifts.between(older.knowledge(), newer.knowledge());
        try {
            return new Representation(
                    mapper.writeValueAsBytes(KnowledgeDriftView.of(drift)), MediaType.APPLICATION_JSON_TYPE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("failed to write a drift as JSON", e);
        }
    }
}
