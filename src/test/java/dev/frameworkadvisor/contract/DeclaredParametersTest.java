package dev.frameworkadvisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.frameworkadvisor.contract.fixtures.Contract;
import dev.frameworkadvisor.http.FlagParameter;
import dev.frameworkadvisor.http.NumberParameter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation declares the parameters that the contract lists: place, name and type. */
class DeclaredParametersTest {

    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class,
            "string",
            List.class,
            "array",
            FlagParameter.class,
            "boolean",
            NumberParameter.class,
            "integer");

    private final Contract contract = Contract.read();

    @TestFactory
    List<DynamicTest> parametersMatchTheContract() {
        List<Method> operations = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.frameworkadvisor").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> httpMethod(method).isPresent())
                        .filter(method -> contract.at(pointer(method)).isObject())
                        .toList();
        assertTrue(operations.size() > 25, "the operations must not get lost");
        return operations.stream()
                .map(method -> DynamicTest.dynamicTest(
                        pointer(method), () -> assertEquals(listed(pointer(method)), declared(method))))
                .toList();
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(annotation -> annotation != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String pointer(Method method) {
        Path below = method.getAnnotation(Path.class);
        String path =
                method.getDeclaringClass().getAnnotation(Path.class).value() + (below == null ? "" : below.value());
        return "/paths/" + Contract.escape(path) + "/"
                + httpMethod(method).orElseThrow().toLowerCase(Locale.ROOT);
    }

    private static Set<String> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(DeclaredParametersTest::declared)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> declared(Parameter parameter) {
        if (parameter.getType() == Request.class) { // evaluates it
            return Stream.of("header If-None-Match string");
        }
        return Arrays.stream(parameter.getAnnotations())
                .flatMap(annotation -> place(annotation, parameter.getName()))
                .filter(place -> !place.equals("header Accept")) // which OpenAPI derives from the responses
                .map(place -> place + " " + (place.startsWith("header") ? "string" : TYPES.get(parameter.getType())));
    }

    private static Stream<String> place(Annotation annotation, String name) {
        if (annotation instanceof RestQuery) {
            return Stream.of("query " + name);
        }
        if (annotation instanceof RestPath) {
            return Stream.of("path " + name);
        }
        return annotation instanceof RestHeader ? Stream.of("header " + headerName(name)) : Stream.empty();
    }

    /** As {@link RestHeader} derives it: {@code ifMatch} is {@code If-Match}. */
    private static String headerName(String name) {
        String hyphenated = name.replaceAll("(?=[A-Z])", "-");
        return hyphenated.substring(0, 1).toUpperCase(Locale.ROOT) + hyphenated.substring(1);
    }

    private Set<String> listed(String operation) {
        String path = operation.substring(0, operation.lastIndexOf('/'));
        return Stream.of(path, operation)
                .flatMap(owner -> contract.at(owner + "/parameters").valueStream())
                .map(this::resolved)
                .filter(parameter -> !criteria().contains(parameter.path("name").asText()))
                .map(parameter -> parameter.path("in").asText() + " "
                        + parameter.path("name").asText() + " "
                        + resolved(parameter.path("schema")).path("type").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parameters for answers in a link are declared by the knowledge, not by the resource. */
    private Set<String> criteria() {
        Set<String> names = new TreeSet<>();
        contract.at("/components/schemas/Answers/properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").textValue().substring(1)) : node;
    }
}
