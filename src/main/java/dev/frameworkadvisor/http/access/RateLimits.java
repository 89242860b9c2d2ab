package dev.frameworkadvisor.http.access;

import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.http.ClientSlots;
import dev.frameworkadvisor.http.access.OperationAccess.Kind;
import dev.frameworkadvisor.problem.ProblemType;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Limits the requests of each client in a minute: a client is a key or the subject of a token, or an address without a
 * credential. Stateless and stored operations have separate limits. A limit is the capacity of a token bucket that is
 * refilled steadily, so that a client may use all of it at once, and then that many in each minute.
 */
@Singleton
public class RateLimits {

    /** Limits memory to some megabytes. A client whose bucket was dropped starts with a full one. */
    static final int MOST_CLIENTS = 20_000;

    private static final int STATELESS_WITH_ACCESS_CONTROL = 120_000;
    private static final int STORED_WITH_ACCESS_CONTROL = 60_000;

    private final AccessResponses responses;
    private final Map<Kind, Limit> limits = new EnumMap<>(Kind.class);

    RateLimits(
            AccessSettings settings,
            AccessResponses responses,
            @ConfigProperty(name = "advisor.limits.requests-per-minute") Optional<Integer> stateless,
            @ConfigProperty(name = "advisor.limits.stored-requests-per-minute") Optional<Integer> stored) {
        this.responses = responses;
        add(Kind.STATELESS, stateless.orElse(settings.isOpen() ? 0 : STATELESS_WITH_ACCESS_CONTROL));
        add(Kind.STORED, stored.orElse(settings.isOpen() ? 0 : STORED_WITH_ACCESS_CONTROL));
    }

    private void add(Kind kind, int requests) {
        if (requests > 0) {
            limits.put(kind, new Limit(kind.name().toLowerCase(Locale.ROOT), requests));
        }
    }

    boolean isEnabled() {
        return !limits.isEmpty();
    }

    /** Counts a request. Returns whether it is within the limit, and sends a response if not. */
    boolean admit(RoutingContext context, Kind kind, @Nullable Caller caller) {
        Limit limit = limits.get(kind);
        if (limit == null) {
            return true;
        }
        String client = client(context, caller);
        ConsumptionProbe probe = limit.bucket(client).tryConsumeAndReturnRemaining(1);
        limit.describe(probe, context.response());
        if (!probe.isConsumed()) {
            context.response()
                    .putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(probe.getNanosToWaitForRefill())));
            responses.reject(context, ProblemType.TOO_MANY_REQUESTS, limit.detail());
        }
        return probe.isConsumed();
    }

    /** Counts a line of a batch after the first, which its request has counted. Returns whether it is within the limit. */
    public boolean admitLine(RoutingContext context) {
        Limit limit = limits.get(Kind.STATELESS);
        return limit == null
                || limit.bucket(client(context, Callers.get(context))).tryConsume(1);
    }

    /** Returns the problem detail for a request over the limit of stateless operations. */
    public String lineDetail() {
        Limit limit = limits.get(Kind.STATELESS);
        return limit == null ? "" : limit.detail();
    }

    private static String client(RoutingContext context, @Nullable Caller caller) {
        return caller == null
                ? "address " + ClientSlots.client(context.request())
                : caller.keyPrefix() == null ? "subject " + caller.subject() : "key " + caller.keyPrefix();
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
    }

    /** The limit of a kind of operations with the buckets of its clients. */
    private static final class Limit {

        private static final Duration PERIOD = Duration.ofMinutes(1);

        private final String name;
        private final int requests;
        private final BoundedMap<String, Bucket> buckets = new BoundedMap<>(MOST_CLIENTS);

        Limit(String name, int requests) {
            this.name = name;
            this.requests = requests;
        }

        Bucket bucket(String client) {
            return buckets.computeIfAbsent(
                    client,
                    unknown -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, PERIOD))
                            .build());
        }

        /** Adds the fields of the IETF draft draft-ietf-httpapi-ratelimit-headers. */
        void describe(ConsumptionProbe probe, HttpServerResponse response) {
            response.putHeader("RateLimit-Policy", "\"" + name + "\";q=" + requests + ";w=" + PERIOD.toSeconds());
            response.putHeader(
                    "RateLimit",
                    "\"" + name + "\";r=" + probe.getRemainingTokens() + ";t="
                            + seconds(probe.getNanosToWaitForReset()));
        }

        String detail() {
            return "A client may send " + requests + " " + name
                    + " requests in a minute. Wait as long as Retry-After says.";
        }
    }
}
