package dev.frameworkadvisor.http.access;

import dev.frameworkadvisor.access.Author;
import dev.frameworkadvisor.access.Caller;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ids of a request in the audit trail: the one that a client sent may be sent again by others. */
final class RequestIds {

    private static final String HEADER = "X-Request-Id";
    private static final String OWN = "advisor.request-id";

    private RequestIds() {}

    static Author author(RoutingContext context, Caller caller) {
        return new Author(caller, own(context), sent(context));
    }

    /** Returns the id that the client sent; null if it sent none that the service uses. */
    static @Nullable String sent(RoutingContext context) {
        String used = context.response().headers().get(HEADER);
        return used != null && used.equals(context.request().getHeader(HEADER)) ? used : null;
    }

    /** Returns the id that the service gave the request. */
    static String own(RoutingContext context) {
        String used = context.response().headers().get(HEADER);
        if (used != null && sent(context) == null) {
            return used;
        }
        String own = context.get(OWN);
        if (own == null) {
            own = UUID.randomUUID().toString();
            context.put(OWN, own);
        }
        return own;
    }
}
