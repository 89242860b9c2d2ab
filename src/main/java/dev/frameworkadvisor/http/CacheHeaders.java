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

/** The headers that tell how long an answer keeps, and whether the knowledge it rests on is on its way out. */
public final class CacheHeaders {

    /** RFC 8246: what is pinned to a version never changes. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** What follows the current version may be kept, but is asked for again each time. */
    private static final String REVALIDATED = "public, no-cache";

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private CacheHeaders() {}

    /** Cache headers for an answer that does, or does not, name the version it rests on. */
    public static ResponseBuilder cache(ResponseBuilder response, boolean pinned) {
        return response.header(HttpHeaders.CACHE_CONTROL, pinned ? FOR_EVER : REVALIDATED);
    }

    /** {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and a link to the successor, if deprecated. */
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

    /** The same for an answer that rests on two versions: of the first one that is deprecated. */
    public static ResponseBuilder deprecation(
            ResponseBuilder response, KnowledgeVersion from, KnowledgeVersion to, KnowledgeBase base) {
        return deprecation(response, from.deprecation() == null ? to : from, base);
    }

    private static ZonedDateTime midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC);
    }
}
