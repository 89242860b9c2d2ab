package dev.frameworkadvisor.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;

/** The address under which a client reaches the service, for links that people copy. */
public final class PublicAddress {

    private PublicAddress() {}

    /** Returns scheme, host, port and path prefix, without a slash at the end. */
    public static String of(RoutingContext context) {
        HttpServerRequest request = context.request();
        HostAndPort authority = request.authority(); // null for HTTP/1.0 without a host
        String prefix = PathPrefix.of(context);
        String host = authority == null ? "localhost" : authority.toString();
        return request.scheme() + "://" + host + (prefix == null ? "" : prefix);
    }
}
