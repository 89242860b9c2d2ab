package dev.frameworkadvisor.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Adds the {@link PathPrefix} to the links in the pages, in the contract and in the objects {@code links} of JSON. */
@Provider
@Singleton
public class PrefixedBodies implements ContainerResponseFilter {

    private final CurrentVertxRequest current;

    PrefixedBodies(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        RoutingContext context = current.getCurrent();
        String prefix = context == null ? null : PathPrefix.of(context);
        MediaType type = response.getMediaType();
        if (prefix == null || type == null || !response.hasEntity()) {
            return;
        }
        boolean lines = type.getSubtype().endsWith("ndjson");
        if (response.getEntity() instanceof StreamingOutput stream
                && type.getSubtype().endsWith("json")) {
            response.setEntity((StreamingOutput) out -> {
                try (PrefixedLinks prefixed = new PrefixedLinks(out, prefix, lines)) {
                    stream.write(prefixed);
                }
            });
        } else if (response.getEntity() instanceof StreamingOutput page && hasLinks(type, context.normalizedPath())) {
            response.setEntity((StreamingOutput) out -> {
                PrefixedPage prefixed = new PrefixedPage(out, prefix);
                page.write(prefixed);
                prefixed.flush();
            });
        } else if (response.getEntity() instanceof byte[] body && hasLinks(type, context.normalizedPath())) {
            boolean compressed = response.getHeaders().remove(HttpHeaders.CONTENT_ENCODING) != null;
            response.setEntity(prefixed(compressed ? Gzip.decompress(body) : body, type.getSubtype(), prefix));
        }
    }

    /** Excludes scripts and style sheets, which have no links, and reports, which contain text of the client. */
    private static boolean hasLinks(MediaType type, @Nullable String path) {
        return switch (type.getSubtype()) {
            case "json", "yaml" -> true;
            case "html" -> path != null && !path.startsWith("/api/");
            default -> false;
        };
    }

    private static byte[] prefixed(byte[] body, String subtype, String prefix) throws IOException {
        if (subtype.equals("json")) {
            ByteArrayOutputStream copy = new ByteArrayOutputStream(body.length);
            try (PrefixedLinks links = new PrefixedLinks(copy, prefix, false)) {
                links.write(body);
            }
            return copy.toByteArray();
        }
        if (subtype.equals("html")) {
            return PrefixedPage.prefixed(body, prefix);
        }
        return new String(body, StandardCharsets.UTF_8)
                .replace("\nservers:\n- url: /\n", "\nservers:\n- url: " + prefix + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
