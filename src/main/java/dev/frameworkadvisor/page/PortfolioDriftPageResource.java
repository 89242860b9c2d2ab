package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.BoundedStreams;
import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.ReevaluationService;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The stored profiles that another knowledge version decides differently, sent while they are found. */
@Singleton
@Path("/portfolio/drift")
@Blocking
public class PortfolioDriftPageResource {

    private final KnowledgeBase base;
    private final ProfileStore store;
    private final ReevaluationService decisions;
    private final BoundedStreams streams;
    private final QueryParameters parameters;
    private final PageRenderer pages;

    PortfolioDriftPageResource(
            KnowledgeBase base,
            ProfileStore store,
            ReevaluationService decisions,
            BoundedStreams streams,
            QueryParameters parameters,
            PageRenderer pages) {
        this.base = base;
        this.store = store;
        this.decisions = decisions;
        this.streams = streams;
        this.parameters = parameters;
        this.pages = pages;
    }

    @GET
    public Response drift(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @Context ResourceInfo operation,
            @Context UriInfo uri,
            @Context RoutingContext context) {
        RequestQuery query = parameters.checkPage(operation, uri);
        // The form sends an empty value for the stored decisions.
        KnowledgeVersion before = from == null || from.isEmpty() ? null : query.version(base, "from", from);
        KnowledgeVersion named = to == null || to.isEmpty() ? base.current() : query.version(base, "to", to);
        query.throwIfInvalid();
        KnowledgeVersion after = named == null ? base.current() : named;
        streams.enter(BoundedStreams.Kind.PORTFOLIO_DRIFT, context);
        // Read before the response starts, so that an unavailable store gives a problem response.
        PortfolioChanges changes =
                new PortfolioChanges(store, decisions, before == null ? null : before.knowledge(), after.knowledge());
        String older = before == null ? null : before.version();
        return pages.respondStreamed(
                "portfoliodrift.jte", out -> new PortfolioDriftPage(older, after.version(), changes, out));
    }
}
