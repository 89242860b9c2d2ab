package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Decides which requests of browsers are allowed, so that a page of another site can neither change data nor, by DNS
 * rebinding, read it.
 */
@Singleton
class CrossOriginGuard {

    /** The entry of {@code advisor.hosts} that allows every host name. */
    static final String ANY = "*";

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "::1");
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final ProblemResponder problems;
    private final Set<String> hosts = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> origins = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    CrossOriginGuard(
            ProblemResponder problems,
            @ConfigProperty(name = "advisor.hosts") Optional<List<String>> hosts,
            @ConfigProperty(name = "advisor.cors.origins") Optional<List<String>> origins) {
        this.problems = problems;
        this.hosts.addAll(LOOPBACK);
        hosts.orElse(List.of()).forEach(host -> this.hosts.add(withoutBrackets(host)));
        origins.ifPresent(this.origins::addAll);
    }

    /** Returns whether the request is allowed. Sends a problem response if not. */
    boolean admits(HttpServerRequest request) {
        if (!isOwnHost(request) && !HealthPaths.contains(request.path())) {
            String host = Violation.quote(String.valueOf(request.authority()));
            problems.respond(
                    request,
                    ProblemType.MISDIRECTED_REQUEST,
                    "The service does not serve the host " + host
                            + ". The operator allows host names with advisor.hosts.");
            return false;
        }
        if (!isAllowedOrigin(request)) {
            problems.respond(
                    request,
                    ProblemType.CROSS_ORIGIN_REQUEST,
                    "A page of another origin may not send this request. The operator allows origins with"
                            + " advisor.cors.origins.");
            return false;
        }
        return true;
    }

    /**
     * Returns whether the request names a host of this service. A request of HTTP/1.0 without a host does not come from
     * a browser.
     */
    private boolean isOwnHost(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority == null || hosts.contains(withoutBrackets(authority.host())) || hosts.contains(ANY);
    }

    /** Returns whether a page may send the request: own pages and allowed origins may write, others may only read. */
    private boolean isAllowedOrigin(HttpServerRequest request) {
        if (SAFE.contains(request.method())) {
            return true;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return origins.contains(origin) || isOwnOrigin(origin, request.authority());
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || OWN_SITE.contains(site);
    }

    /** The scheme is unknown behind a proxy that ends TLS, and no other scheme reaches the same host and port. */
    private static boolean isOwnOrigin(String origin, @Nullable HostAndPort authority) {
        int host = origin.indexOf("://") + 3;
        return authority != null && host > 2 && origin.substring(host).equalsIgnoreCase(authority.toString());
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
