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

/** Answers with what is stored: it may change or go at any time, and is nobody else's to keep. */
@Singleton
class StoredResponses {

    private static final String PRIVATE = "private, no-cache";

    private final KnowledgeBase base;
    private final StoredJson json;

    StoredResponses(KnowledgeBase base, StoredJson json) {
        this.base = base;
        this.json = json;
    }

    /** The latest revision; a failed precondition reports its number. */
    Response ofLatest(StoredProfile latest, EntityTag tag, Supplier<Object> view, Request conditions) {
        return of(latest, tag, view, Preconditions.evaluate(conditions, tag, latest.revision()));
    }

    /** A view of a profile; 304 if the client has it already, without writing it. */
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

    /** The same for a view whose tag is taken from what it says. */
    ResponseBuilder of(Object view, Request conditions) {
        return new Representation(json.write(view), MediaType.APPLICATION_JSON_TYPE)
                .respond(conditions)
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE);
    }

    /** The answer rests on that knowledge version, which may be on its way out, or not be served any more. */
    Response by(String version, ResponseBuilder response) {
        base.find(version).ifPresent(found -> CacheHeaders.deprecation(response, found, base));
        return privately(response);
    }

    static Response privately(ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, PRIVATE).build();
    }
}
