package dev.frameworkadvisor.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.problem.entity.Problem;
import dev.frameworkadvisor.problem.entity.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * What every request passes before anything else sees it: it gets the id that its answer and its log lines share, and
 * is turned away as a problem where the server below would only close the door.
 */
@ApplicationScoped
class RequestGate {

    static final String REQUEST_ID = "X-Request-Id";

    static final int LARGEST_BODY = 64 * 1024;

    /** Its lines are limited where they are read. */
    private static final String BATCH = "/api/v1/verdicts/batch";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final ObjectMapper mapper;
    private final BodyHandler limit = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);

    RequestGate(ObjectMapper mapper) {
        this.mapper = mapper;
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
        switch (context.statusCode()) {
            case 400 -> refuse(context, ProblemType.BAD_REQUEST, "The request is not well-formed.");
            case 413 -> refuse(context, ProblemType.PAYLOAD_TOO_LARGE, "The body is larger than 64 KiB.");
            default -> context.next();
        }
    }

    /**
     * The router fails on an address that is no URI, so that nothing else may come first. The server would refuse it
     * without a word; {@link dev.frameworkadvisor.Application} has it not look.
     */
    private void enter(RoutingContext context) {
        identify(context);
        Optional<String> fault = Address.fault(context.request().uri());
        if (fault.isPresent()) {
            String detail = "The address is not a well-formed URI: " + fault.get() + ".";
            refuse(context, ProblemType.BAD_REQUEST, detail);
        } else {
            context.next();
        }
    }

    /** A body that is compressed would be taken for one that is damaged. */
    private void decode(RoutingContext context) {
        String coding = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding == null || coding.isBlank() || coding.equalsIgnoreCase("identity")) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.IDENTITY);
            String detail = "The body is sent with a Content-Encoding; only one without is read.";
            refuse(context, ProblemType.UNSUPPORTED_MEDIA_TYPE, detail);
        }
    }

    private static void identify(RoutingContext context) {
        String given = context.request().getHeader(REQUEST_ID);
        String id = given != null && HARMLESS.matcher(given).matches() ? given : random();
        context.response().putHeader(REQUEST_ID, id).putHeader("X-Content-Type-Options", "nosniff");
        MDC.put("requestId", id);
    }

    /**
     * A declared length is checked before the body is read; an undeclared one while it is, here or, for HTTP/2, by
     * {@link BoundedBody}. A batch has no end to wait for.
     */
    private void limit(RoutingContext context) {
        if (context.normalizedPath().startsWith(BATCH)) {
            context.next();
        } else if (context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            limit.handle(context);
        } else if (declaredLength(context) > LARGEST_BODY) {
            context.fail(413);
        } else {
            context.next();
        }
    }

    private static boolean isHttp2(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2;
    }

    private static long declaredLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void refuse(RoutingContext context, ProblemType type, String detail) {
        Problem problem = Problem.of(
                type, detail, Address.encoded(String.valueOf(context.request().path())), List.of());
        HttpServerResponse response =
                context.response().setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (!isHttp2(context.request())) { // HTTP/2 forbids the header, and clients drop an answer that has it
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        response.end(json(problem));
    }

    private Buffer json(Problem problem) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem of our own cannot be written", e);
        }
    }

    private static String random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
