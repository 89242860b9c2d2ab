package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.runtime.ForwardedInfo;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The part of the path that a trusted proxy has removed from a request, such as {@code /advisor}. It is added to
 * headers with a path here, and to bodies in {@link PrefixedBodies}.
 *
 * <p>Only a proxy in {@code quarkus.http.proxy.trusted-proxies} may send one. A prefix that any client could send would
 * let it choose where the links of a cached response lead.
 */
@ApplicationScoped
class PathPrefix {

    private static final String KEY = PathPrefix.class.getName();

    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9._~-]+)+");

    private final ProblemResponder problems;
    private final boolean enabled;
    private final boolean trustsAll;

    PathPrefix(
            ProblemResponder problems,
            @ConfigProperty(name = "quarkus.http.proxy.enable-forwarded-prefix", defaultValue = "false")
                    boolean enabled,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> trusted) {
        this.problems = problems;
        this.enabled = enabled;
        this.trustsAll = trusted.isEmpty();
    }

    void register(@Observes Filters filters) {
        if (enabled && trustsAll) {
            throw new ConfigurationException("quarkus.http.proxy.enable-forwarded-prefix is true, but"
                    + " quarkus.http.proxy.trusted-proxies is not set, so any client could choose the prefix of links."
                    + " Set it to the addresses of the proxies.");
        }
        if (enabled) {
            filters.register(this::read, 1002);
        }
    }

    /** Returns the prefix without a slash at its end; null if the request has no prefix. */
    static @Nullable String of(RoutingContext context) {
        return context.get(KEY);
    }

    private void read(RoutingContext context) {
        ForwardedInfo forwarded =
                ((HttpServerRequestInternal) context.request()).context().getLocal(ForwardedInfo.CONTEXT_KEY);
        String named = forwarded == null ? null : forwarded.getPrefix();
        if (named == null || named.equals("/") || named.isEmpty()) {
            context.next();
            return;
        }
        String prefix = named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
        if (PATH.matcher(prefix).matches()) {
            context.put(KEY, prefix);
            context.addHeadersEndHandler(
                    ignored -> prefixHeaders(context.response().headers(), prefix));
            context.next();
        } else {
            String detail =
                    "The proxy sent the path prefix " + Violation.quote(named) + ". Send one path, such as /advisor.";
            problems.respond(context.request(), ProblemType.BAD_REQUEST, detail);
        }
    }

    private static void prefixHeaders(MultiMap headers, String prefix) {
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null && location.startsWith("/")) {
            headers.set(HttpHeaders.LOCATION, prefix + location);
        }
        List<String> links = headers.getAll("Link");
        if (!links.isEmpty()) {
            headers.set(
                    "Link",
                    links.stream()
                            .map(link -> link.replace("</", "<" + prefix + "/"))
                            .toList());
        }
    }
}
