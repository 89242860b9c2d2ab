package dev.frameworkadvisor.http.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.access.AuditEntry;
import dev.frameworkadvisor.access.AuditLog;
import dev.frameworkadvisor.access.Caller;
import dev.frameworkadvisor.problem.ProblemType;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes each record of the audit trail as one line of JSON in the log category {@code audit}. */
@Singleton
public class AuditLines implements AuditLog {

    private static final Logger LOG = Logger.getLogger("audit");

    private final boolean enabled;
    private final Clock clock;
    private final ObjectMapper mapper;

    AuditLines(AccessSettings settings, Clock clock, ObjectMapper mapper) {
        this.enabled = settings.isAudited();
        this.clock = clock;
        this.mapper = mapper;
    }

    /** Records a request that was rejected because of its credential or its rate. */
    void rejected(RoutingContext context, ProblemType type) {
        if (enabled) {
            String resource = context.normalizedPath();
            String action = "request." + context.request().method().name().toLowerCase(Locale.ROOT);
            write(entry(context, action, resource, type.slug()));
        }
    }

    /** Records a check of a declared choice. */
    public void checked(RoutingContext context, String result, String decisionId, String digest) {
        if (enabled) {
            write(entry(context, "check", context.normalizedPath(), result).withDecision(decisionId, digest));
        }
    }

    private AuditEntry entry(RoutingContext context, String action, String resource, String result) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Caller caller = Callers.get(context);
        return new AuditEntry(
                now,
                RequestIds.own(context),
                RequestIds.sent(context),
                caller == null ? null : caller.subject(),
                caller == null ? null : caller.keyPrefix(),
                action,
                resource,
                result,
                null,
                null);
    }

    @Override
    public void write(AuditEntry entry) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("time", entry.at().toString());
        line.put("requestId", entry.requestId());
        put(line, "clientRequestId", entry.clientRequestId());
        put(line, "subject", entry.subject());
        put(line, "key", entry.key());
        line.put("action", entry.action());
        put(line, "resource", entry.resource());
        line.put("result", entry.result());
        put(line, "decisionId", entry.decisionId());
        put(line, "digest", entry.digest());
        try {
            LOG.info(mapper.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an audit entry cannot be serialized", e);
        }
    }

    private static void put(Map<String, String> line, String name, @Nullable String value) {
        if (value != null) {
            line.put(name, value);
        }
    }
}
