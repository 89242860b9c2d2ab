package dev.frameworkadvisor.http;

import dev.frameworkadvisor.knowledge.Sha256;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;

/** An immutable response body with the strong entity tag of its bytes, shared by all requests. */
public final class Representation {

    private final byte[] body;
    private final MediaType type;
    private final EntityTag tag;

    /**
     * @param body must not be changed afterwards
     * @param type the media type; set only on responses with a body, because the framework would add a charset to JSON
     */
    public Representation(byte[] body, MediaType type) {
        this.body = body;
        this.type = type;
        this.tag = tag(body);
    }

    /** Returns 304 without a body if the client has these bytes, else 200 with them. */
    public Response.ResponseBuilder respond(Request request) {
        Response.ResponseBuilder unchanged = Preconditions.evaluate(request, tag);
        return unchanged != null ? unchanged : Response.ok(body, type).tag(tag);
    }

    /** Returns the strong entity tag for an identity: the first 128 bits of its SHA-256. */
    public static EntityTag tag(byte[] identity) {
        return new EntityTag(HexFormat.of().formatHex(Sha256.begin().digest(identity), 0, 16));
    }
}
