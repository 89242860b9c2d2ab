package dev.frameworkadvisor.http.access;

import static dev.frameworkadvisor.http.access.fixtures.WithKeys.BOOTSTRAP;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.frameworkadvisor.access.KeyText;
import dev.frameworkadvisor.access.Role;
import dev.frameworkadvisor.contract.fixtures.Contract;
import dev.frameworkadvisor.http.access.fixtures.WithKeys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the contract with every role. */
@QuarkusTest
@TestProfile(WithKeys.class)
class AccessMatrixTest {

    private static final String ID = "018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d0000";

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("patch", "application/merge-patch+json", "batch", "application/x-ndjson");

    private static final Map<Role, String> CREATED = new EnumMap<>(Role.class);

    private record Operation(String method, String path, JsonNode definition) {

        Optional<Role> role() {
            return Role.of(definition.path("x-role").asText());
        }

        boolean isPublic() {
            JsonNode security = definition.path("security");
            return security.isArray() && (security.isEmpty() || security.get(0).isEmpty());
        }
    }

    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        Contract.read()
                .document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue().has("operationId")) {
                        operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()));
                    }
                }));
        assertTrue(operations.size() > 30, "the operations must not get lost");
        return operations;
    }

    private static Response send(Operation operation, RequestSpecification request) {
        String path = operation
                .path()
                .replace("{id}", ID)
                .replace("{revision}", "1")
                .replace("{version}", "2.1.0")
                .replace("{from}", "2.0.0")
                .replace("{to}", "2.1.0")
                .replace("{type}", "gone")
                .replaceAll("\\{[^}]+}", "x");
        if (operation.method().matches("post|put|patch")) {
            String kind = path.endsWith("batch") ? "batch" : operation.method();
            request.contentType(MEDIA_TYPES.getOrDefault(kind, "application/json"))
                    .body("{\"x\": 1}".getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method(), path);
    }

    @TestFactory
    Stream<DynamicTest> everyOperationStatesItsRole() {
        return each(
                operation -> assertEquals(operation.isPublic(), operation.role().isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> withoutCredentialOnlyPublicOperationsAreAvailable() {
        return each(operation -> {
            Response response = send(operation, given());
            assertEquals(operation.role().isPresent() || isBadge(operation), response.statusCode() == 401);
            if (response.statusCode() == 401) {
                assertEquals("Bearer realm=\"framework-advisor\"", response.header("WWW-Authenticate"));
            }
        });
    }

    /** The badge of a profile is public only if its owner says so. */
    private static boolean isBadge(Operation operation) {
        return operation.path().equals("/api/v1/profiles/{id}/badge.svg");
    }

    @TestFactory
    Stream<DynamicTest> invalidCredentialIsNeverIgnored() {
        return each(operation -> {
            Response response = send(operation, WithKeys.with(KeyText.random()));
            assertEquals(401, response.statusCode());
            assertTrue(response.header("WWW-Authenticate").contains("invalid_token"));
        });
    }

    @TestFactory
    Stream<DynamicTest> eachRoleIncludesThoseBelow() {
        return Stream.of(Role.values())
                .flatMap(role -> each(role + " ", operation -> {
                    String key = role == Role.ADMIN ? BOOTSTRAP : keyOf(role);
                    int status = send(operation, WithKeys.with(key)).statusCode();
                    boolean isAllowed = operation.role().isEmpty()
                            || role.includes(operation.role().get());
                    assertEquals(!isAllowed, status == 403);
                    assertTrue(status != 401 && status < 500, "status " + status);
                }));
    }

    private static String keyOf(Role role) {
        return CREATED.computeIfAbsent(role, missing -> WithKeys.create(missing.label(), "matrix"));
    }

    private interface Check {
        void of(Operation operation);
    }

    private static Stream<DynamicTest> each(Check check) {
        return each("", check);
    }

    private static Stream<DynamicTest> each(String prefix, Check check) {
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        prefix + operation.method() + " " + operation.path(), () -> check.of(operation)));
    }
}
