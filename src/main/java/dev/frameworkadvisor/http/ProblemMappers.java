package dev.frameworkadvisor.http;

import dev.frameworkadvisor.metrics.RejectionMetrics;
import dev.frameworkadvisor.problem.Problem;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps exceptions of the service and of the framework to problem responses. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** Names the credential that an operation requires (RFC 6750). */
    public static final String CHALLENGE = "Bearer realm=\"framework-advisor\"";

    private final AllowedMethods methods;
    private final ProblemResponder responder;
    private final RejectionMetrics rejections;

    ProblemMappers(AllowedMethods methods, ProblemResponder responder, RejectionMetrics rejections) {
        this.methods = methods;
        this.responder = responder;
        this.rejections = rejections;
    }

    @ServerExceptionMapper
    Response problem(ProblemException rejection, HttpServerRequest request) {
        if (rejection.type() == ProblemType.REQUEST_TIMEOUT || rejection.type() == ProblemType.PAYLOAD_TOO_LARGE) {
            responder.closeAfter(request);
        }
        Problem problem = Problem.of(rejection.type(), rejection.detail(), request.path(), rejection.violations());
        return response(rejection.type(), problem.withCurrentRevision(rejection.currentRevision()));
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException error, HttpServerRequest request, RoutingContext context) {
        return switch (error.getResponse().getStatus()) {
            case 400 -> response(ProblemType.BAD_REQUEST, "The request is not well-formed.", request);
            case 404 -> response(ProblemType.NOT_FOUND, "Nothing is served at this path.", request);
            case 405 -> methodNotAllowed(request, context.normalizedPath());
            case 406 ->
                response(ProblemType.NOT_ACCEPTABLE, "No media type in the Accept header is served here.", request);
            case 413 -> response(ProblemType.PAYLOAD_TOO_LARGE, "The body is larger than 64 KiB.", request);
            case 415 -> unsupportedMediaType(request, context.normalizedPath());
            default -> failed(error, request);
        };
    }

    /** The client disconnected during the request. This is not a fault, and the response is not read. */
    @ServerExceptionMapper
    Response brokenOff(IOException failure, HttpServerRequest request) {
        LOG.infof("Request interrupted: path=%s reason=\"%s\"", request.path(), failure.getMessage());
        return failed(request);
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, HttpServerRequest request) {
        LOG.errorf(failure, "Request failed: path=%s", request.path());
        return failed(request);
    }

    private Response failed(HttpServerRequest request) {
        return response(
                ProblemType.INTERNAL_ERROR,
                "The service failed on this request. The log names the cause under the id in the X-Request-Id header.",
                request);
    }

    private Response methodNotAllowed(HttpServerRequest request, String path) {
        String allowed = methods.at(path);
        Response response = response(ProblemType.METHOD_NOT_ALLOWED, "This path serves " + allowed + " only.", request);
        return Response.fromResponse(response)
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    private Response unsupportedMediaType(HttpServerRequest request, String path) {
        String method = request.method().name();
        String sent = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String allowed = methods.consumedBy(method, path);
        String fault = sent == null || sent.isBlank()
                ? "No media type was sent."
                : "The media type " + Violation.quote(sent) + " is not supported.";
        Response response =
                response(ProblemType.UNSUPPORTED_MEDIA_TYPE, fault + " Send Content-Type: " + allowed + ".", request);
        ResponseBuilder withTypes = Response.fromResponse(response).header(HttpHeaders.ACCEPT, allowed);
        return method.equals(HttpMethod.PATCH)
                ? withTypes.header("Accept-Patch", allowed).build()
                : withTypes.build();
    }

    private Response response(ProblemType type, String detail, HttpServerRequest request) {
        return response(type, Problem.of(type, detail, request.path(), List.of()));
    }

    private Response response(ProblemType type, Problem problem) {
        rejections.count(type);
        ResponseBuilder response =
                Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(problem);
        type.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        if (type == ProblemType.UNAUTHORIZED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        return response.build();
    }
}
