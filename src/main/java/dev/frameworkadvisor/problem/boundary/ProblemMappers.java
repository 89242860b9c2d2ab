package dev.frameworkadvisor.problem.boundary;

import dev.frameworkadvisor.http.AllowedMethods;
import dev.frameworkadvisor.problem.entity.Problem;
import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong, our own refusals and the framework's errors alike, into a problem. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AllowedMethods methods;

    ProblemMappers(AllowedMethods methods) {
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response refused(ProblemException refusal, UriInfo uri) {
        return response(refusal.type(), refusal.detail(), uri, refusal.violations());
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException error, UriInfo uri) {
        return switch (error.getResponse().getStatus()) {
            case 400 -> response(ProblemType.BAD_REQUEST, "The request is not well-formed.", uri);
            case 404 -> notFound(uri);
            case 405 -> notAllowed(uri);
            case 406 -> response(ProblemType.NOT_ACCEPTABLE, "No media type in the Accept header is served here.", uri);
            case 413 -> response(ProblemType.PAYLOAD_TOO_LARGE, "The body is larger than 64 KiB.", uri);
            case 415 ->
                response(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "The body must be application/json; that of a batch, application/x-ndjson.",
                        uri);
            default -> failed(error, uri);
        };
    }

    /** The client went away in the middle: nothing is wrong here, and nobody reads the answer. */
    @ServerExceptionMapper
    Response brokenOff(IOException failure, UriInfo uri) {
        LOG.infof("%s broke off: %s", uri.getPath(), failure.getMessage());
        return failed(uri);
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, UriInfo uri) {
        LOG.errorf(failure, "%s failed", uri.getPath());
        return failed(uri);
    }

    private static Response failed(UriInfo uri) {
        return response(
                ProblemType.INTERNAL_ERROR,
                "The service failed on this request. Its log tells why, under the id in the X-Request-Id header.",
                uri);
    }

    /** The framework looks for pages only where they are asked for by GET. */
    private Response notFound(UriInfo uri) {
        return AllowedMethods.isPage(uri.getRequestUri().getRawPath())
                ? notAllowed(uri)
                : response(ProblemType.NOT_FOUND, "Nothing is served at this path.", uri);
    }

    private Response notAllowed(UriInfo uri) {
        String allowed = methods.at(uri.getRequestUri().getRawPath());
        Response response = response(ProblemType.METHOD_NOT_ALLOWED, "This path serves " + allowed + " only.", uri);
        return Response.fromResponse(response)
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    private static Response response(ProblemType type, String detail, UriInfo uri) {
        return response(type, detail, uri, List.of());
    }

    private static Response response(ProblemType type, String detail, UriInfo uri, List<Violation> violations) {
        ResponseBuilder response = Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(type, detail, uri.getRequestUri().getRawPath(), violations));
        type.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        return response.build();
    }
}
