package dev.frameworkadvisor.http;

import dev.frameworkadvisor.knowledge.Deprecation;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Headers for caching a response and for announcing that its knowledge version is deprecated. */
public final class CacheHeaders {

    /** For a response that is pinned to a version, which never changes (RFC 8246). */
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    /** For a response by the current version: may be stored, and must be revalidated before each use. */
    private static final String REVALIDATED = "public, no-cache";

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private CacheHeaders() {}

    /** Adds the cache header. {@code pinned} states that the request names the knowledge version. */
    public static ResponseBuilder cache(ResponseBuilder response, boolean pinned) {
        return response.header(HttpHeaders.CACHE_CONTROL, pinned ? IMMUTABLE : REVALIDATED);
    }

    /** Adds {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and a link to the successor, if deprecated. */
    public static ResponseBuilder deprecation(ResponseBuilder response, KnowledgeVersion version, KnowledgeBase base) {
        Deprecation deprecation = version.deprecation();
        if (deprecation == null) {
            return response;
        }
        response.header("Deprecation", "@" + midnight(deprecation.since()).toEpochSecond());
        LocalDate sunset = deprecation.sunset();
        if (sunset != null) {
            response.header("Sunset", HTTP_DATE.format(midnight(sunset)));
        }
        String successor = "/api/v1/knowledge/" + base.current().version();
        return response.header(HttpHeaders.LINK, "<" + successor + ">; rel=\"successor-version\"");
    }

    /** Adds the same headers to a response by two versions: those of the first one that is deprecated. */
    public static ResponseBuilder deprecation(
            ResponseBuilder response, KnowledgeVersion from, KnowledgeVersion to, KnowledgeBase base) {
        return deprecation(response, from.deprecation() == null ? to : from, base);
    }

    private static ZonedDateTime midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC);
    }
}
