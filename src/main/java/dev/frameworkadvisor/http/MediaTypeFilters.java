package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.render.Format;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks two parameters of media types that the framework ignores: {@code charset} of a body and {@code q=0}. */
@Provider
public final class MediaTypeFilters implements DynamicFeature {

    private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)");

    /** UTF-8 in its common spellings, and its subset. */
    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii");

    /** Some clients add this charset to media types that they do not know, as RFC 2616 required. */
    private static final String ADDED = "iso-8859-1";

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Consumes consumes = operation.getResourceMethod().getAnnotation(Consumes.class);
        if (consumes != null) {
            boolean known = List.of(consumes.value()).contains(MediaType.APPLICATION_JSON);
            context.register(
                    (ContainerRequestFilter) request -> rejectCharset(request, known), Priorities.HEADER_DECORATOR);
        }
        if (operation.getResourceMethod().isAnnotationPresent(PATCH.class)) {
            context.register((ContainerRequestFilter) MediaTypeFilters::requireMediaType, Priorities.HEADER_DECORATOR);
        }
        Produces produces = produces(operation);
        if (produces != null) {
            List<Format> formats = Arrays.stream(produces.value())
                    .map(type -> Format.of(type).orElseThrow())
                    .toList();
            context.register(
                    (ContainerRequestFilter) request -> rejectExcluded(request, formats), Priorities.HEADER_DECORATOR);
        }
    }

    private static @Nullable Produces produces(ResourceInfo operation) {
        Produces ofMethod = operation.getResourceMethod().getAnnotation(Produces.class);
        return ofMethod == null ? operation.getResourceClass().getAnnotation(Produces.class) : ofMethod;
    }

    /** The media type of a patch defines what the patch means (RFC 5789), so it is never assumed. */
    private static void requireMediaType(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || type.isBlank()) {
            throw new NotSupportedException();
        }
    }

    private static void rejectCharset(ContainerRequestContext request, boolean known) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || type.indexOf('=') < 0) {
            return; // no parameters, the usual case
        }
        boolean accepted = CHARSET.matcher(type.toLowerCase(Locale.ROOT))
                .results()
                .map(charset -> charset.group(1))
                .allMatch(charset -> UTF_8.contains(charset) || (charset.equals(ADDED) && !known));
        if (!accepted) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "The charset of the media type " + Violation.quote(type)
                            + " is not supported. Send the body in UTF-8.");
        }
    }

    private static void rejectExcluded(ContainerRequestContext request, List<Format> formats) {
        String header = request.getHeaderString(HttpHeaders.ACCEPT);
        // The framework rejects formats that no range covers, but ignores qualities.
        if (header != null && header.indexOf('=') >= 0) {
            Accept.choose(List.of(header), formats);
        }
    }
}
