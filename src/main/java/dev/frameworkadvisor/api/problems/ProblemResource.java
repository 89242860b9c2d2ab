package dev.frameworkadvisor.api.problems;

import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.http.SecurityHeaders;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** Resource: the pages that the {@code type} of a problem refers to. */
@Singleton
@Path("/problems")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@NonBlocking
public class ProblemResource {

    private final Representation index = ProblemPages.index();
    private final Map<ProblemType, Representation> pages =
            Arrays.stream(ProblemType.values()).collect(Collectors.toUnmodifiableMap(type -> type, ProblemPages::page));

    @GET
    public Response all(@Context Request request) {
        return respond(index, request);
    }

    @GET
    @Path("/{type}")
    public Response one(@RestPath String type, @Context Request request) {
        ProblemType known = ProblemType.ofSlug(type).orElseThrow(() -> unknown(type));
        return respond(pages.getOrDefault(known, index), request);
    }

    private static Response respond(Representation page, Request request) {
        return CacheHeaders.cache(page.respond(request), false)
                .header(SecurityHeaders.CONTENT_SECURITY_POLICY, SecurityHeaders.OWN_STYLE)
                .build();
    }

    private static ProblemException unknown(String slug) {
        String message = "There is no type of problem " + Violation.quote(slug) + ".";
        List<String> known =
                Arrays.stream(ProblemType.values()).map(ProblemType::slug).toList();
        return new ProblemException(
                ProblemType.NOT_FOUND, message, List.of(Violation.unknown("/type", message, slug, known)));
    }
}
