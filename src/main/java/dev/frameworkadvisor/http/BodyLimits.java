package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Rejects bodies by their headers, before routing. {@link BodyReader} limits those without a declared length. */
@ApplicationScoped
class BodyLimits {

    private final ProblemResponder problems;

    BodyLimits(ProblemResponder problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::rejectCodings, 1001);
        filters.register(this::rejectDeclaredLength, 1000);
    }

    /** Rejects encoded bodies, which would look like malformed JSON. */
    private void rejectCodings(RoutingContext context) {
        HttpServerRequest request = context.request();
        String transfer = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (transfer != null && !transfer.equalsIgnoreCase(HttpHeaders.CHUNKED.toString())) {
            String detail = "The body is sent with a Transfer-Encoding; only chunked is read.";
            problems.respond(request, ProblemType.BAD_REQUEST, detail);
        } else if (coding == null || coding.isBlank() || coding.equalsIgnoreCase("identity")) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.IDENTITY);
            String detail = "The content coding " + Violation.quote(coding)
                    + " is not supported. Send the body without Content-Encoding.";
            problems.respond(request, ProblemType.UNSUPPORTED_MEDIA_TYPE, detail);
        }
    }

    /** Rejects a declared length above the limit. A batch has no limit. */
    private void rejectDeclaredLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null
                && Long.parseLong(length) > RequestLimits.LARGEST_BODY
                && !context.normalizedPath().startsWith(RequestLimits.BATCH)) {
            context.fail(413);
        } else {
            context.next();
        }
    }
}
