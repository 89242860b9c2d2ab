package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.Problem;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;

/**
 * What every request passes before anything else sees it: it gets the id that its answer and its log lines share, and
 * is turned away as a problem where the server below would only close the door.
 */
@ApplicationScoped
class RequestLimits {

    static final int LARGEST_BODY = 64 * 1024;

    private static final int LONGEST_ADDRESS = 4 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;

    /** Its lines are limited where they are read. */
    private static final String BATCH = "/api/v1/verdicts/batch";

    private final ProblemResponder refusal;
    private final BodyHandler limit = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);

    RequestLimits(ProblemResponder refusal) {
        this.refusal = refusal;
    }

    void register(@Observes Filters filters) {
        filters.register(this::decode, 1001);
        filters.register(this::limit, 1000);
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::enter).failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        if (context.response().ended() || context.response().closed()) {
            return; // told already, or nobody is left to tell
        }
        HttpServerRequest request = context.request();
        switch (context.statusCode()) {
            case 404 -> refusal.answer(request, ProblemType.NOT_FOUND, "Nothing is served at this path.");
            case 413 -> refusal.answer(request, ProblemType.PAYLOAD_TOO_LARGE, "The body is larger than 64 KiB.");
            default -> {
                if (isChunked(request) && !request.isEnded()) { // so what failed was reading it
                    refusal.brokenOff(request);
                } else if (context.statusCode() == 400) {
                    refusal.answer(request, ProblemType.BAD_REQUEST, "The request is not well-formed.");
                } else {
                    context.next();
                }
            }
        }
    }

    private static boolean isChunked(HttpServerRequest request) {
        return HttpHeaders.CHUNKED.toString().equalsIgnoreCase(request.getHeader(HttpHeaders.TRANSFER_ENCODING));
    }

    /**
     * The router fails on an address that is no URI, so that nothing else may come first. The server would refuse it
     * without a word; {@link dev.frameworkadvisor.Application} has it not look.
     */
    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        CommonHeaders.put(request);
        ignoreProblemOnly(request.headers());
        Optional<String> fault = RequestTarget.fault(request.uri());
        if (request.uri().length() > LONGEST_ADDRESS) {
            refusal.addressTooLong(request);
        } else if (request.version() == HttpVersion.HTTP_2 && length(request.headers()) > LARGEST_HEADERS) {
            refusal.headersTooLarge(request);
        } else if (fault.isPresent()) {
            String detail = "The address is not a well-formed URI: " + fault.get() + ".";
            refusal.answer(request, ProblemType.BAD_REQUEST, detail);
        } else {
            context.next();
        }
    }

    /** Generated clients send this alone for operations whose only JSON is the problem; it excludes no successful response. */
    private static void ignoreProblemOnly(MultiMap headers) {
        if (Problem.MEDIA_TYPE.equalsIgnoreCase(headers.get(HttpHeaders.ACCEPT))
                && headers.getAll(HttpHeaders.ACCEPT).size() == 1) {
            headers.remove(HttpHeaders.ACCEPT);
        }
    }

    /** Those of HTTP/1.1 are measured while they are read. */
    private static int length(MultiMap headers) {
        int length = 0;
        for (Map.Entry<String, String> header : headers) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length;
    }

    /** A body that is compressed would be taken for one that is damaged. */
    private void decode(RoutingContext context) {
        HttpServerRequest request = context.request();
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING) && !isChunked(request)) {
            String detail = "The body is sent with a Transfer-Encoding; only chunked is read.";
            refusal.answer(request, ProblemType.BAD_REQUEST, detail);
        } else if (coding == null || coding.isBlank() || coding.equalsIgnoreCase("identity")) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.IDENTITY);
            String detail = "The content coding " + Violation.quote(coding)
                    + " is not supported. Send the body without Content-Encoding.";
            refusal.answer(request, ProblemType.UNSUPPORTED_MEDIA_TYPE, detail);
        }
    }

    /**
     * A declared length is checked before the body is read; an undeclared one while it is, here or, for HTTP/2, by
     * {@link BoundedBody}. A batch has no end to wait for.
     */
    private void limit(RoutingContext context) {
        if (context.normalizedPath().startsWith(BATCH)) {
            context.next();
        } else if (isChunked(context.request())) {
            limit.handle(context);
        } else if (declaredLength(context) > LARGEST_BODY) {
            context.fail(413);
        } else {
            context.next();
        }
    }

    private static long declaredLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
