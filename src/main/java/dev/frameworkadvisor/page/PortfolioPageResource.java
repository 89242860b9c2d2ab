package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.QueryParameters;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.portfolio.ProfileStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** All stored profiles at a glance. */
@Singleton
@Path("/portfolio")
@Blocking
public class PortfolioPageResource {

    private final ProfileStore store;
    private final KnowledgeBase base;
    private final QueryParameters parameters;
    private final PageRenderer pages;

    PortfolioPageResource(ProfileStore store, KnowledgeBase base, QueryParameters parameters, PageRenderer pages) {
        this.store = store;
        this.base = base;
        this.parameters = parameters;
        this.pages = pages;
    }

    @GET
    public Response portfolio(@Context ResourceInfo operation, @Context UriInfo uri) {
        parameters.checkPage(operation, uri).throwIfInvalid();
        PortfolioPage page =
                new PortfolioPage(store.counts(), base.numbers(), base.current().knowledge());
        return pages.respondStored("portfolio.jte", page);
    }
}
