package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses query parameters that an operation does not know, that are given twice, or that have no value. */
@Provider
public final class KnownParameters implements DynamicFeature {

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Method method = operation.getResourceMethod();
        boolean readsAll = Arrays.asList(method.getParameterTypes()).contains(UriInfo.class);
        if (!readsAll) {
            List<String> known = known(method);
            context.register((ContainerRequestFilter) request -> {
                Violations violations = new Violations();
                check(request.getUriInfo().getQueryParameters(), known, violations);
                refuseEmpty(request.getUriInfo().getQueryParameters(), known, violations);
                violations.throwIfAny(ProblemType.INVALID_PARAMETER, "The query");
            });
        }
    }

    private static List<String> known(Method method) {
        return Arrays.stream(method.getParameters())
                .map(KnownParameters::name)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String name(Parameter parameter) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null ? null : query.value();
    }

    /** For an operation that tells what is wrong with its parameters' names together with what else is. */
    public static void check(MultivaluedMap<String, String> given, List<String> known, Violations violations) {
        given.forEach((name, values) -> {
            String pointer = Violation.pointer("", name);
            if (!known.contains(name)) {
                violations.add(Violation.unknown(
                        pointer, "There is no query parameter " + Violation.quote(name) + " here.", name, known));
            } else if (values.size() > 1) {
                violations.add(Violation.repeated(pointer));
            }
        });
    }

    /** The framework hands an empty value on as if the parameter were left out. */
    private static void refuseEmpty(MultivaluedMap<String, String> given, List<String> known, Violations violations) {
        given.forEach((name, values) -> {
            if (known.contains(name) && values.contains("")) {
                violations.add(
                        Violation.of(Violation.pointer("", name), "It has no value; leave it out to have none."));
            }
        });
    }
}
