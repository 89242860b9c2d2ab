package dev.frameworkadvisor.api.contract;

import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.CompressedRepresentation;
import dev.frameworkadvisor.http.Lazy;
import dev.frameworkadvisor.http.Representation;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Swagger UI: a page of this project, and the script and the style sheet of the library. Their paths contain a digest of
 * their content, so caches may keep them; the page is revalidated. Nothing is read before the first request.
 */
@Singleton
@Path("/q/swagger-ui")
@Blocking
public class SwaggerUiResource {

    private static final String PAGE = "/page/swagger-ui.html";

    private final Map<String, File> files = Map.of(
            "swagger-ui-bundle.js", new File("swagger-ui-bundle.js", "javascript"),
            "swagger-ui.css", new File("swagger-ui.css", "css"));

    private final CompressedRepresentation page =
            CompressedRepresentation.of(new Lazy<>(this::fill), new MediaType("text", "html", "UTF-8"));

    @GET
    public Response page(@Context Request request, @Context RoutingContext context) {
        return respond(page.respond(request, context), false);
    }

    /** The address of the page in the extension, which people and tools may have stored. */
    @GET
    @Path("index.html")
    public Response index(@Context Request request, @Context RoutingContext context) {
        return page(request, context);
    }

    @GET
    @Path("{digest}/{file}")
    public Response file(
            @RestPath String digest,
            @RestPath("file") String name,
            @Context Request request,
            @Context RoutingContext context) {
        File file = files.get(name);
        if (file == null || !file.digest.get().equals(digest)) {
            throw new NotFoundException();
        }
        return respond(file.representation.respond(request, context), true);
    }

    private static Response respond(Response.ResponseBuilder response, boolean immutable) {
        return CacheHeaders.cache(response, immutable).build();
    }

    private byte[] fill() {
        String template = new String(read(PAGE), StandardCharsets.UTF_8);
        for (Map.Entry<String, File> file : files.entrySet()) {
            String path = "/q/swagger-ui/" + file.getValue().digest.get() + "/" + file.getKey();
            template = template.replace("{" + file.getKey() + "}", path);
        }
        return template.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream in = SwaggerUiResource.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the package cannot be read", e);
        }
    }

    /** A file of the library, which the build has compressed. */
    private static final class File {

        private final Lazy<String> digest;
        private final CompressedRepresentation representation;

        private File(String name, String textType) {
            Lazy<byte[]> compressed = new Lazy<>(() -> read("/swagger-ui/" + name + ".gz"));
            digest = new Lazy<>(() -> Representation.tag(compressed.get()).getValue());
            representation = CompressedRepresentation.ofGzip(compressed, new MediaType("text", textType, "UTF-8"));
        }
    }
}
