package dev.frameworkadvisor.http.access;

import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.http.access.OperationAccess.Requirement;
import dev.frameworkadvisor.problem.ProblemException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a request may reach its operation, before its path is matched and its body is read. Responds itself if it
 * may not, so that the result is always to continue.
 */
@Singleton
class AccessPolicy implements HttpSecurityPolicy {

    private static final Uni<CheckResult> CONTINUE = CheckResult.permit();

    private final AccessSettings settings;
    private final OperationAccess operations;
    private final AccessResponses responses;
    private final RateLimits limits;

    AccessPolicy(AccessSettings settings, AccessResponses responses, RateLimits limits) {
        this.settings = settings;
        this.operations = new OperationAccess(settings.isPublic());
        this.responses = responses;
        this.limits = limits;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext context, Uni<SecurityIdentity> identity, AuthorizationRequestContext ignored) {
        String path = context.normalizedPath();
        if (settings.isOpen()) {
            admitAnyone(context, path);
            return CONTINUE;
        }
        HttpServerRequest request = context.request();
        Requirement required = operations.of(request.method(), path, request.query());
        if (request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, new LeftToPolicy());
            return identity.onItemOrFailure().transformToUni((found, failure) -> {
                decide(context, required, found, failure);
                return CONTINUE;
            });
        }
        if (required.role() == null) {
            limits.admit(context, required.kind(), null);
        } else {
            responses.unauthorized(context);
        }
        return CONTINUE;
    }

    private void admitAnyone(RoutingContext context, String path) {
        if (OperationAccess.isAdministration(path)) {
            responses.notFound(context);
        } else if (limits.isEnabled()) {
            HttpServerRequest request = context.request();
            limits.admit(
                    context,
                    operations.of(request.method(), path, request.query()).kind(),
                    null);
        }
    }

    private void decide(
            RoutingContext context,
            Requirement required,
            @Nullable SecurityIdentity identity,
            @Nullable Throwable failure) {
        if (context.response().ended()) {
            return;
        }
        Role role = required.role();
        Caller caller = identity == null ? null : identity.getAttribute(CredentialVerifier.CALLER);
        if (caller != null) {
            admit(context, required, caller);
        } else if (failure instanceof ProblemException unavailable && role != null) {
            responses.reject(context, unavailable.type(), unavailable.detail());
        } else if (failure == null || failure instanceof AuthenticationFailedException) {
            if (limits.admit(context, required.kind(), null)) { // so that guesses are limited too
                responses.unauthorized(context);
            }
        } else if (failure instanceof ProblemException) { // a public operation works without the store
            limits.admit(context, required.kind(), null);
        } else {
            context.fail(failure);
        }
    }

    private void admit(RoutingContext context, Requirement required, Caller caller) {
        Callers.put(context, caller);
        Role role = required.role();
        if (limits.admit(context, required.kind(), caller)
                && role != null
                && !caller.role().includes(role)) {
            responses.forbidden(context, role, caller);
        }
    }

    /** Replaces the failure handler of the framework, which would respond before the policy decides. */
    private static final class LeftToPolicy implements BiConsumer<RoutingContext, Throwable> {

        @Override
        public void accept(RoutingContext context, Throwable failure) {
            // The failure reaches the policy as the result of the identity.
        }
    }
}
