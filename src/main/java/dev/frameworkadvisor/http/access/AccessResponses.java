package dev.frameworkadvisor.http.access;

import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.http.ProblemMappers;
import dev.frameworkadvisor.http.ProblemResponder;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Responses to requests that are not allowed. They depend on the credential only, never on stored data. */
@Singleton
class AccessResponses {

    private static final String MISSING =
            "This operation requires an access key or a token. Send it in the header" + " Authorization: Bearer.";

    private static final String INVALID = "The credential is not valid.";

    private final ProblemResponder problems;
    private final AuditLines audit;

    AccessResponses(ProblemResponder problems, AuditLines audit) {
        this.problems = problems;
        this.audit = audit;
    }

    /** Requests a credential, or another one. The reason why one is invalid would help to guess, so it is not given. */
    void unauthorized(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean isSent = request.headers().contains(HttpHeaders.AUTHORIZATION);
        request.response()
                .putHeader(
                        "WWW-Authenticate",
                        isSent ? ProblemMappers.CHALLENGE + ", error=\"invalid_token\"" : ProblemMappers.CHALLENGE);
        reject(context, ProblemType.UNAUTHORIZED, isSent ? INVALID : MISSING);
    }

    /** Returns the problem for an operation that finds out itself that it requires a credential. */
    static ProblemException unauthorized() {
        return new ProblemException(ProblemType.UNAUTHORIZED, MISSING);
    }

    void forbidden(RoutingContext context, Role required, Caller caller) {
        reject(context, ProblemType.FORBIDDEN, detail(required, caller));
    }

    static String detail(Role required, Caller caller) {
        return "This operation requires the role " + required.label() + ". The credential has the role "
                + caller.role().label() + ".";
    }

    /** Responds as if nothing were served at the path. */
    void notFound(RoutingContext context) {
        problems.reject(context.request(), ProblemType.NOT_FOUND, "Nothing is served at this path.");
    }

    void reject(RoutingContext context, ProblemType type, String detail) {
        audit.rejected(context, type);
        problems.reject(context.request(), type, detail);
    }
}
