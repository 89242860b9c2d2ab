package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import jakarta.ws.rs.Consumes;
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

/** Minds what the framework passes over in the headers that name media types: a quality of 0, and a charset. */
@Provider
public final class MediaTypeParameters implements DynamicFeature {

    private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)");

    /** UTF-8, as it is written by some, and what is a part of it. */
    private static final Set<String> READ = Set.of("utf-8", "utf8", "us-ascii");

    /** What clients add, unasked, to the body of a type that they do not know, as HTTP once demanded (RFC 2616). */
    private static final String ADDED = "iso-8859-1";

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Consumes consumes = operation.getResourceMethod().getAnnotation(Consumes.class);
        if (consumes != null) {
            boolean known = List.of(consumes.value()).contains(MediaType.APPLICATION_JSON);
            context.register(
                    (ContainerRequestFilter) request -> refuseCharset(request, known), Priorities.HEADER_DECORATOR);
        }
        Produces produces = produces(operation);
        if (produces != null) {
            List<String> types = Arrays.stream(produces.value())
                    .map(type -> type.replaceAll(";.*", ""))
                    .toList();
            context.register(
                    (ContainerRequestFilter) request -> refuseUnwanted(request, types), Priorities.HEADER_DECORATOR);
        }
    }

    private static @Nullable Produces produces(ResourceInfo operation) {
        Produces ofMethod = operation.getResourceMethod().getAnnotation(Produces.class);
        return ofMethod == null ? operation.getResourceClass().getAnnotation(Produces.class) : ofMethod;
    }

    private static void refuseCharset(ContainerRequestContext request, boolean known) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || type.indexOf('=') < 0) {
            return; // it has no parameters, as almost always
        }
        boolean isRead = CHARSET.matcher(type.toLowerCase(Locale.ROOT))
                .results()
                .map(charset -> charset.group(1))
                .allMatch(charset -> READ.contains(charset) || (charset.equals(ADDED) && !known));
        if (!isRead) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body is sent in another charset; only UTF-8 is read.");
        }
    }

    private static void refuseUnwanted(ContainerRequestContext request, List<String> types) {
        String header = request.getHeaderString(HttpHeaders.ACCEPT);
        // Without qualities in it, the framework minds it itself.
        if (header != null && header.indexOf('=') >= 0) {
            Accept.choose(List.of(header), types);
        }
    }
}
