package dev.frameworkadvisor.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Answers OPTIONS with the methods of the path; the framework tells those of all paths that begin alike. */
@Provider
@PreMatching
public final class Options implements ContainerRequestFilter {

    private final AllowedMethods methods;

    Options(AllowedMethods methods) {
        this.methods = methods;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        String path = request.getUriInfo().getPath();
        if (!methods.serves(path)) {
            throw new NotFoundException();
        }
        request.abortWith(
                Response.ok().header(HttpHeaders.ALLOW, methods.at(path)).build());
    }
}
