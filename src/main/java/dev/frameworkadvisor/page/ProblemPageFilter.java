package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.Accept;
import dev.frameworkadvisor.http.SecurityHeaders;
import dev.frameworkadvisor.problem.Problem;
import dev.frameworkadvisor.render.Format;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Shows problems as pages to browsers, except those of the API. Runs before the filter that adds path prefixes to links. */
@Provider
@Singleton
@Priority(Priorities.USER + 100)
public class ProblemPageFilter implements ContainerResponseFilter {

    private static final List<Format> FORMATS = List.of(Format.JSON, Format.HTML);

    private final PageRenderer pages;

    ProblemPageFilter(PageRenderer pages) {
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && isForPage(request)) {
            byte[] page = pages.render("problem.jte", ProblemPage.of(problem));
            response.setEntity(page, null, Format.HTML.mediaType());
            response.getHeaders().putSingle(SecurityHeaders.CONTENT_SECURITY_POLICY, SecurityHeaders.OWN_SCRIPT);
            response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    private static boolean isForPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath(); // the whole address needs a Host, which HTTP/1.0 may omit
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(Format.HTML.bareType())
                && !path.startsWith("/api/")
                && !path.startsWith("/q/")
                && prefersPage(accept);
    }

    private static boolean prefersPage(String accept) {
        try {
            return Accept.choose(List.of(accept), FORMATS) == Format.HTML;
        } catch (NotAcceptableException excluded) {
            return false; // a problem is JSON, even if the client excludes that
        }
    }
}
