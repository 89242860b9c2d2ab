package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.http.SecurityHeaders;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Resource: the start page and the style sheet that it shares with the pages of problem types. */
@Singleton
@Path("/")
@NonBlocking
public class PageResource {

    private final Representation page = read("index.html", "html");
    private final Representation style = read("advisor.css", "css");

    @GET
    public Response page(@Context Request request) {
        return respond(page, request);
    }

    @GET
    @Path("advisor.css")
    public Response style(@Context Request request) {
        return respond(style, request);
    }

    private static Response respond(Representation file, Request request) {
        return CacheHeaders.cache(file.respond(request), false)
                .header(SecurityHeaders.CONTENT_SECURITY_POLICY, SecurityHeaders.OWN_STYLE)
                .build();
    }

    private static Representation read(String file, String textType) {
        try (InputStream in = PageResource.class.getResourceAsStream("/page/" + file)) {
            byte[] text = Objects.requireNonNull(in, file).readAllBytes();
            return new Representation(text, new MediaType("text", textType, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("a page in the jar cannot be read", e);
        }
    }
}
