package dev.frameworkadvisor.api.contract;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Resource: redirects from common addresses of a contract to the address of this one. */
@Singleton
@Path("/")
@NonBlocking
public class ContractRedirects {

    private static final String CONTRACT = "/q/openapi";

    @GET
    @Path("openapi.json")
    public Response json() {
        return found(CONTRACT + "?format=json");
    }

    @GET
    @Path("openapi.yaml")
    public Response yaml() {
        return found(CONTRACT + "?format=yaml");
    }

    @GET
    @Path("api/v1")
    public Response base() {
        return found(CONTRACT);
    }

    /** The location is relative, because a proxy may serve another scheme, host or port. The builder would resolve a URI. */
    private static Response found(String location) {
        return Response.status(Response.Status.FOUND)
                .header(HttpHeaders.LOCATION, location)
                .build();
    }
}
