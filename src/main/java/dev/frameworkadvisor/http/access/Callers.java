package dev.frameworkadvisor.http.access;

import dev.frameworkadvisor.access.Author;
import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import org.jspecify.annotations.Nullable;

/** The callers of requests, for operations that depend on them. */
@Singleton
public class Callers {

    private static final String CALLER = "advisor.caller";

    private final AccessSettings settings;

    Callers(AccessSettings settings) {
        this.settings = settings;
    }

    static void put(RoutingContext context, Caller caller) {
        context.put(CALLER, caller);
    }

    /** Returns the caller whose credential was verified; null if the request has none. */
    static @Nullable Caller get(RoutingContext context) {
        return context.get(CALLER);
    }

    /** Returns the caller; empty if access control is on and the request has no credential. */
    public @Nullable Caller find(RoutingContext context) {
        return settings.isOpen() ? Caller.UNRESTRICTED : get(context);
    }

    /**
     * Returns the caller.
     *
     * @throws ProblemException if the caller does not have the role
     */
    public Caller require(Role role, RoutingContext context) {
        Caller caller = find(context);
        if (caller == null) {
            throw AccessResponses.unauthorized();
        }
        if (!caller.role().includes(role)) {
            throw new ProblemException(ProblemType.FORBIDDEN, AccessResponses.detail(role, caller));
        }
        return caller;
    }

    /**
     * Returns the author of a change to keys. Their changes are always recorded.
     *
     * @throws ProblemException if the caller is not an admin
     * @throws NotFoundException without access control
     */
    public Author admin(RoutingContext context) {
        if (settings.isOpen()) {
            throw new NotFoundException();
        }
        return RequestIds.author(context, require(Role.ADMIN, context));
    }

    /**
     * Returns the author of a change.
     *
     * @throws ProblemException if the caller is not a writer
     */
    public Author author(RoutingContext context) {
        Caller caller = require(Role.WRITER, context);
        return settings.isAudited() || !settings.isOpen() ? RequestIds.author(context, caller) : Author.UNRECORDED;
    }
}
