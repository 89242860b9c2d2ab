package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Rejects query parameters that an operation does not declare with {@link RestQuery}, and repeated ones. The declarations are
 * read once, when the operations are set up.
 *
 * <p>An operation that takes {@link ResourceInfo} calls {@link #check} itself and reports the violations together with its
 * own. For the others a filter does it.
 */
@Provider
@Singleton
public class QueryParameters implements DynamicFeature {

    private static final char REPLACEMENT = '\uFFFD';

    private final Map<Method, List<String>> declared = new ConcurrentHashMap<>();

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Method method = operation.getResourceMethod();
        List<String> names = Arrays.stream(method.getParameters())
                .flatMap(QueryParameters::name)
                .toList();
        declared.put(method, names);
        boolean checksItself = Arrays.asList(method.getParameterTypes()).contains(ResourceInfo.class);
        context.register((ContainerRequestFilter) request -> {
            UriInfo uri = request.getUriInfo();
            if (uri.getQueryParameters().isEmpty()) {
                return;
            }
            rejectInvalidUtf8(uri);
            if (!checksItself) {
                RequestQuery query = new RequestQuery(uri.getQueryParameters(), names, new Violations());
                check(query);
                query.throwIfInvalid();
            }
        });
    }

    private static Stream<String> name(Parameter parameter) {
        RestQuery query = parameter.getAnnotation(RestQuery.class);
        return query == null
                ? Stream.empty()
                : Stream.of(query.value().isEmpty() ? parameter.getName() : query.value());
    }

    /** The framework replaces undecodable bytes with U+FFFD, which the client may also have sent itself. */
    private static void rejectInvalidUtf8(UriInfo uri) {
        Violations violations = new Violations();
        uri.getQueryParameters().forEach((name, values) -> {
            if (name.indexOf(REPLACEMENT) >= 0 || values.stream().anyMatch(value -> value.indexOf(REPLACEMENT) >= 0)) {
                violations.add(Violation.of(Violation.pointer("", name), "It must be percent-encoded UTF-8."));
            }
        });
        if (!violations.isEmpty() && !isUtf8(uri.getRequestUri().getRawQuery())) {
            violations.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
        }
    }

    private static boolean isUtf8(String rawQuery) {
        byte[] bytes = URLDecoder.decode(rawQuery, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }

    /** Returns the query with a violation for each undeclared or repeated parameter. */
    public RequestQuery check(ResourceInfo operation, UriInfo uri) {
        RequestQuery query = unchecked(operation, uri);
        check(query);
        return query;
    }

    /**
     * Returns the query of a page, with a violation for each undeclared or repeated parameter. Ignores
     * {@link TrackingParameters}.
     */
    public RequestQuery checkPage(ResourceInfo page, UriInfo uri) {
        RequestQuery sent = unchecked(page, uri);
        MultivaluedMap<String, String> given = new MultivaluedHashMap<>(sent.given());
        given.keySet().removeIf(TrackingParameters::contains);
        RequestQuery query = new RequestQuery(given, sent.declared(), sent.violations());
        check(query);
        return query;
    }

    /** Returns the query of an operation that checks its parameters itself, because it cannot declare all of them. */
    public RequestQuery unchecked(ResourceInfo operation, UriInfo uri) {
        List<String> names = Objects.requireNonNull(declared.get(operation.getResourceMethod()), "set up at start");
        return new RequestQuery(uri.getQueryParameters(), names, new Violations());
    }

    private static void check(RequestQuery query) {
        new TreeMap<>(query.given()).forEach((name, values) -> {
            String pointer = Violation.pointer("", name);
            if (!query.declared().contains(name)) {
                String message = "There is no query parameter " + Violation.quote(name) + " here.";
                query.violations().add(Violation.unknown(pointer, message, name, query.declared()));
            } else if (values.size() > 1) {
                query.violations().add(Violation.repeated(pointer));
            }
        });
    }
}
