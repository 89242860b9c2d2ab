package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.Preconditions;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.portfolio.StoredProfile;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Responses with stored data. It may change at any time and must not be stored by shared caches ({@code private}). */
@Singleton
class StoredResponses {

    private static final String PRIVATE = "private, no-cache";

    private final KnowledgeBase base;
    private final StoredJson json;

    StoredResponses(KnowledgeBase base, StoredJson json) {
        this.base = base;
        this.json = json;
    }

    /** Returns the latest revision, or 304. A failed precondition reports its number. */
    Response ofLatest(StoredProfile latest, EntityTag tag, Supplier<Object> view, Request conditions) {
        return of(latest, tag, view, Preconditions.evaluate(conditions, tag, latest.revision()));
    }

    /** Returns a view of a profile, or 304 without creating the view. */
    Response of(StoredProfile stored, EntityTag tag, Supplier<Object> view, Request conditions) {
        return of(stored, tag, view, Preconditions.evaluate(conditions, tag));
    }

    private Response of(
            StoredProfile stored, EntityTag tag, Supplier<Object> view, @Nullable ResponseBuilder unchanged) {
        ResponseBuilder response = unchanged == null
                ? Response.ok(json.write(view.get()), MediaType.APPLICATION_JSON_TYPE)
                        .tag(tag)
                : unchanged;
        return by(stored.decision().knowledge(), response);
    }

    /** Returns a view with a tag computed from its content, or 304. */
    ResponseBuilder of(Object view, Request conditions) {
        return new Representation(json.write(view), MediaType.APPLICATION_JSON_TYPE)
                .respond(conditions)
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE);
    }

    /** Adds the headers of a knowledge version, which may be deprecated or no longer loaded. */
    Response by(String version, ResponseBuilder response) {
        base.find(version).ifPresent(found -> CacheHeaders.deprecation(response, found, base));
        return privately(response);
    }

    static Response privately(ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, PRIVATE).build();
    }
}
