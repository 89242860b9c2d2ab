package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.portfolio.ProfileStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Resource: counts of all stored profiles. */
@Path("/api/v1/portfolio")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class PortfolioResource {

    private final ProfileStore store;
    private final StoredResponses responses;

    PortfolioResource(ProfileStore store, StoredResponses responses) {
        this.store = store;
        this.responses = responses;
    }

    @GET
    public Response counts(@Context Request conditions) {
        PortfolioView view = PortfolioView.of(store.counts());
        return responses.of(view, conditions).build();
    }
}
