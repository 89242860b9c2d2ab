package dev.frameworkadvisor.api.contract;

import dev.frameworkadvisor.http.CacheHeaders;
import dev.frameworkadvisor.http.CompressedRepresentation;
import dev.frameworkadvisor.http.Lazy;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.http.SecurityHeaders;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Resource: Swagger UI as a page of this project with the script and the style sheet of the library. Their paths
 * contain a digest of their content, so caches may keep them; the page is revalidated. Nothing is read before the first
 * request.
 */
@Singleton
@Path("/q/swagger-ui")
@Blocking
public class SwaggerUiResource {

    private static final String PAGE = "/page/swagger-ui.html";

    /**
     * Swagger UI uses inline styles and images. Only the script of the library and the inline script of the page run.
     */
    private static final String POLICY =
            "default-src 'none'; script-src 'self' 'sha256-%s'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    private final Map<String, File> files = Map.of(
            "swagger-ui-bundle.js", new File("swagger-ui-bundle.js", "javascript"),
            "swagger-ui.css", new File("swagger-ui.css", "css"));

    private final CompressedRepresentation page =
            CompressedRepresentation.of(new Lazy<>(this::fill), new MediaType("text", "html", "UTF-8"));

    private final Lazy<String> policy = new Lazy<>(() -> POLICY.formatted(scriptDigest(text(read(PAGE)))));

    @GET
    public Response page(@Context Request request, @Context RoutingContext context) {
        Response.ResponseBuilder response = page.respond(request, context);
        return respond(response.header(SecurityHeaders.CONTENT_SECURITY_POLICY, policy.get()), false);
    }

    /** Serves the address of the page in the Quarkus extension, which bookmarks and tools may use. */
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
        String template = text(read(PAGE));
        for (Map.Entry<String, File> file : files.entrySet()) {
            String path = "/q/swagger-ui/" + file.getValue().digest.get() + "/" + file.getKey();
            template = template.replace("{" + file.getKey() + "}", path);
        }
        return template.getBytes(StandardCharsets.UTF_8);
    }

    private static String scriptDigest(String html) {
        Matcher script = INLINE_SCRIPT.matcher(html);
        if (!script.find()) {
            throw new IllegalStateException("the page has no inline script");
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(sha256.digest(script.group(1).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream in = SwaggerUiResource.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the package cannot be read", e);
        }
    }

    /** A file of the library, compressed at build time. */
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
