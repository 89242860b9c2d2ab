package dev.frameworkadvisor.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the methods of each path at start, for the {@code Allow} header that a 405 requires (RFC 9110). */
@Provider
@Singleton
public class AllowedMethods implements DynamicFeature {

    /** The framework ignores them when it routes. */
    private static final Pattern MATRIX_PARAMETERS = Pattern.compile(";[^/]*");

    /** @param consumes the media types of the body; empty without a body */
    private record Operation(Pattern path, String method, List<String> consumes) {}

    private final List<Operation> operations = new ArrayList<>();

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Method method = operation.getResourceMethod();
        String template = template(operation.getResourceClass().getAnnotation(Path.class))
                + template(method.getAnnotation(Path.class));
        Pattern path = Pattern.compile(template.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+") + "/?");
        Arrays.stream(method.getAnnotations())
                .map(AllowedMethods::httpMethod)
                .flatMap(List::stream)
                .forEach(name -> operations.add(new Operation(path, name, consumes(method))));
    }

    private static List<String> consumes(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return consumes == null ? List.of() : List.of(consumes.value());
    }

    /** Returns whether the normalized path has an operation. */
    boolean serves(String path) {
        return operationsAt(path).findAny().isPresent();
    }

    /** Returns the value of the {@code Allow} header for a normalized path: its methods in alphabetical order. */
    public String at(String path) {
        Set<String> methods = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
        operationsAt(path).map(Operation::method).forEach(methods::add);
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return String.join(", ", methods);
    }

    /** Returns the media types that the operation accepts, separated by commas; empty if it reads no body. */
    public String consumedBy(String method, String path) {
        return operationsAt(path)
                .filter(operation -> operation.method().equals(method))
                .flatMap(operation -> operation.consumes().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Stream<Operation> operationsAt(String path) {
        String routed = MATRIX_PARAMETERS.matcher(path).replaceAll("");
        return operations.stream()
                .filter(operation -> operation.path().matcher(routed).matches());
    }

    private static List<String> httpMethod(Annotation annotation) {
        HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
        return method == null ? List.of() : List.of(method.value());
    }

    private static String template(@Nullable Path path) {
        return path == null ? "" : path.value();
    }
}
