package dev.frameworkadvisor.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/**
 * A body that is served uncompressed or with gzip, by {@code Accept-Encoding}. Each form is computed at most once and
 * has the strong entity tag of its own bytes: a condition with the tag of the other form never gets a 304 (RFC 9110,
 * section 8.8.3.3).
 */
public final class CompressedRepresentation {

    private static final String GZIP = "gzip";

    private final Lazy<Representation> identity;
    private final Lazy<Representation> gzip;

    private CompressedRepresentation(Supplier<byte[]> identity, Supplier<byte[]> gzip, MediaType type) {
        this.identity = new Lazy<>(() -> new Representation(identity.get(), type));
        this.gzip = new Lazy<>(() -> new Representation(gzip.get(), type));
    }

    /**
     * Creates a representation that is compressed at its first use.
     *
     * @param body must return the same bytes each time; they must not be changed
     */
    public static CompressedRepresentation of(Supplier<byte[]> body, MediaType type) {
        return new CompressedRepresentation(body, () -> Gzip.compress(body.get()), type);
    }

    /**
     * Creates a representation of a body that is already compressed.
     *
     * @param compressed must return the same bytes each time; they must not be changed
     */
    public static CompressedRepresentation ofGzip(Supplier<byte[]> compressed, MediaType type) {
        return new CompressedRepresentation(() -> Gzip.decompress(compressed.get()), compressed, type);
    }

    /** Like {@link Representation#respond}, in the coding that the client prefers. */
    public Response.ResponseBuilder respond(Request request, RoutingContext context) {
        boolean compressed = AcceptEncoding.prefersGzip(context);
        Response.ResponseBuilder response = (compressed ? gzip : identity).get().respond(request);
        if (compressed) {
            response.header(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
