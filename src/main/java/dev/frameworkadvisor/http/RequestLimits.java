package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.Problem;
import dev.frameworkadvisor.problem.ProblemType;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;

/** Assigns the request id and rejects malformed, oversized or foreign requests with a problem response before routing. */
@ApplicationScoped
public class RequestLimits {

    /** Maximum size of a request body, and of a line of a batch, in bytes. */
    public static final int LARGEST_BODY = 64 * 1024;

    /** Maximum size of the headers of a request without its first line, in bytes. */
    public static final int LARGEST_HEADERS = 16 * 1024;

    /** Maximum number of headers of a request. Browsers behind proxies send about 40. */
    public static final int MOST_HEADERS = 100;

    private static final int LONGEST_ADDRESS = 4 * 1024;

    /** Maximum size of the first line in bytes: the address, and 17 for the longest method and version. */
    public static final int LONGEST_FIRST_LINE = LONGEST_ADDRESS + 17;

    /** Exempt from the limit of the body: the reader of a batch limits each line. */
    static final String BATCH = "/api/v1/verdicts/batch";

    private final ProblemResponder problems;
    private final CrossOriginGuard origins;
    private final Arrival arrival;
    private final RequestTimers timers;
    private final ManagementServer management;

    RequestLimits(
            ProblemResponder problems,
            CrossOriginGuard origins,
            Arrival arrival,
            RequestTimers timers,
            ManagementServer management) {
        this.problems = problems;
        this.origins = origins;
        this.arrival = arrival;
        this.timers = timers;
        this.management = management;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::enter).failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        HttpServerRequest request = context.request();
        switch (context.statusCode()) {
            case 404 -> problems.respond(request, ProblemType.NOT_FOUND, "Nothing is served at this path.");
            case 413 -> problems.respond(request, ProblemType.PAYLOAD_TOO_LARGE, "The body is larger than 64 KiB.");
            case 400 -> problems.respond(request, ProblemType.BAD_REQUEST, "The request is not well-formed.");
            default -> context.next();
        }
    }

    /**
     * Runs before all other handlers, because the router fails on an address that is not a URI. The server would reject
     * it without a body; {@link dev.frameworkadvisor.Application} disables that check.
     */
    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!arrival.admit(context)) {
            return;
        }
        timers.measure(context);
        CommonHeaders.put(request);
        context.addHeadersEndHandler(
                written -> SecurityHeaders.complete(request.response().headers()));
        ignoreProblemOnly(request.headers());
        if (management.hides(request)) {
            problems.respond(request, ProblemType.NOT_FOUND, "Nothing is served at this path.");
            return;
        }
        if (request.uri().length() > LONGEST_ADDRESS) {
            problems.addressTooLong(request);
        } else if (request.version() == HttpVersion.HTTP_2 && exceedsHeaderLimits(request.headers())) {
            problems.headersTooLarge(request);
        } else if (isWellFormed(request) && origins.admits(request)) {
            arrival.proceed(context);
        }
    }

    /** Sends a problem response if the result is false. */
    private boolean isWellFormed(HttpServerRequest request) {
        Optional<String> fault = RequestTarget.fault(request.uri());
        if (fault.isPresent()) {
            String detail = "The address is not a well-formed URI: " + fault.get() + ".";
            problems.respond(request, ProblemType.BAD_REQUEST, detail);
            return false;
        }
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) { // a proxy may have checked another one
            problems.respond(request, ProblemType.BAD_REQUEST, "The request has more than one Host header.");
            return false;
        }
        return true;
    }

    /** Generated clients accept only problems if an operation has no other JSON; this must not exclude its response. */
    private static void ignoreProblemOnly(MultiMap headers) {
        if (Problem.MEDIA_TYPE.equalsIgnoreCase(headers.get(HttpHeaders.ACCEPT))
                && headers.getAll(HttpHeaders.ACCEPT).size() == 1) {
            headers.remove(HttpHeaders.ACCEPT);
        }
    }

    /** Checks headers of HTTP/2. Those of HTTP/1.1 are limited while they are decoded. */
    private static boolean exceedsHeaderLimits(MultiMap headers) {
        int length = 0;
        int count = 0;
        for (Map.Entry<String, String> header : headers) {
            length += header.getKey().length() + header.getValue().length();
            count++;
        }
        return length > LARGEST_HEADERS || count > MOST_HEADERS;
    }
}
