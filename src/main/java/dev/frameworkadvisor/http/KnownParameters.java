package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that an operation does not know, or that are given twice. An operation that knows any takes
 * {@link UriInfo} and reads them itself, so that all that is wrong with the request is told at once.
 */
@Provider
public final class KnownParameters implements DynamicFeature {

    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        boolean readsThem =
                Arrays.asList(operation.getResourceMethod().getParameterTypes()).contains(UriInfo.class);
        context.register((ContainerRequestFilter) request -> {
            UriInfo uri = request.getUriInfo();
            refuseOtherThanUtf8(uri);
            if (!readsThem) {
                Violations violations = check(uri.getQueryParameters(), List.of());
                violations.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
            }
        });
    }

    /** The framework puts another character in place of what it cannot decode, which may also have been sent as such. */
    private static void refuseOtherThanUtf8(UriInfo uri) {
        Violations violations = new Violations();
        uri.getQueryParameters().forEach((name, values) -> {
            if (name.indexOf(REPLACEMENT) >= 0 || values.stream().anyMatch(value -> value.indexOf(REPLACEMENT) >= 0)) {
                violations.add(Violation.of(Violation.pointer("", name), "It is not UTF-8, percent-encoded."));
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
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Which of the given parameters are unknown or repeated, to be told with whatever else is wrong. */
    public static Violations check(MultivaluedMap<String, String> given, List<String> known) {
        Violations violations = new Violations();
        new TreeMap<>(given).forEach((name, values) -> {
            String pointer = Violation.pointer("", name);
            if (!known.contains(name)) {
                violations.add(Violation.unknown(
                        pointer, "There is no query parameter " + Violation.quote(name) + " here.", name, known));
            } else if (values.size() > 1) {
                violations.add(Violation.repeated(pointer));
            }
        });
        return violations;
    }

    /** The value of a parameter that may be anything but empty; null where it is left out, or, as is told, empty. */
    public static @Nullable String text(MultivaluedMap<String, String> given, String name, Violations violations) {
        String value = given.getFirst(name);
        if (value == null || !value.isEmpty()) {
            return value;
        }
        violations.add(Violation.of(Violation.pointer("", name), "It has no value; leave it out to have none."));
        return null;
    }
}
