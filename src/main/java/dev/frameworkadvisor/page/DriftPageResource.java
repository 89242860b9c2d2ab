package dev.frameworkadvisor.page;

import dev.frameworkadvisor.analysis.drift.DriftCache;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.VersionLookup;
import dev.frameworkadvisor.problem.Violations;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;

/** What changes between two knowledge versions, for people. */
@Singleton
@Path("/knowledge")
@Blocking
public class DriftPageResource {

    private final KnowledgeBase base;
    private final DriftCache drifts;
    private final QueryParameters parameters;
    private final PageRenderer pages;

    DriftPageResource(KnowledgeBase base, DriftCache drifts, QueryParameters parameters, PageRenderer pages) {
        this.base = base;
        this.drifts = drifts;
        this.parameters = parameters;
        this.pages = pages;
    }

    @GET
    @Path("/{from}/compare/{to}")
    public Response compare(
            @RestPath String from,
            @RestPath String to,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context Request request) {
        parameters.checkPage(operation, uri).throwIfInvalid();
        Violations unknown = new Violations();
        KnowledgeVersion older = VersionLookup.find(base, from, "/from", unknown);
        KnowledgeVersion newer = VersionLookup.find(base, to, "/to", unknown);
        if (older == null || newer == null) {
            throw VersionLookup.notFound(unknown.found());
        }
        DriftPage page = new DriftPage(drifts.between(older.knowledge(), newer.knowledge()));
        return pages.respond("drift.jte", page, request);
    }
}
