package dev.frameworkadvisor.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.contract.fixtures.Contract;
import dev.frameworkadvisor.contract.fixtures.ContractExample;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generated clients prefer JSON, so for an operation without a JSON response they send only the media type of problems. It
 * excludes no successful response.
 */
@QuarkusTest
class ProblemOnlyAcceptTest {

    private static final String PROBLEM = "application/problem+json";

    /** The operations without an example, which {@link #pagesAreServed} covers. */
    private static final Set<String> PAGES = Set.of("get /problems", "get /problems/{type}");

    /** Operations that exist only with access control. {@code KeysApiTest} covers them. */
    private static final Set<String> ADMINISTRATION =
            Set.of("get /api/v1/audit", "get /api/v1/keys", "post /api/v1/keys");

    private final Contract contract = Contract.read();

    @TestFactory
    List<DynamicTest> everyOperationIsPerformed() {
        Map<String, ContractExample> successes = ContractExample.all(contract).stream()
                .filter(example -> example.status() >= 200 && example.status() < 300)
                .collect(Collectors.toMap(ContractExample::operation, example -> example, (first, other) -> first));
        Set<String> performed = new TreeSet<>(successes.keySet());
        performed.addAll(PAGES);
        performed.addAll(ADMINISTRATION);
        assertEquals(operationsWithBody(), performed);
        return successes.values().stream()
                .map(example -> DynamicTest.dynamicTest(example.operation(), () -> check(example)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems", "/problems/not-found", "/q/openapi"})
    void pagesAreServed(String path) {
        String usual = given().get(path).contentType();
        given().accept(PROBLEM).get(path).then().statusCode(200).contentType(usual);
    }

    @Test
    void deletionIsPerformed() {
        String path = given().contentType("application/json")
                .body("{\"answers\": {}}")
                .post("/api/v1/profiles")
                .path("links.self");

        given().accept(PROBLEM).header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        given().accept(PROBLEM).get(path).then().statusCode(404).contentType(PROBLEM);
    }

    private Set<String> operationsWithBody() {
        Set<String> operations = new TreeSet<>();
        contract.document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (operation.getValue().at("/responses").properties().stream()
                            .anyMatch(response -> response.getKey().startsWith("2")
                                    && response.getValue().has("content"))) {
                        operations.add(operation.getKey() + " " + path.getKey());
                    }
                }));
        return operations;
    }

    private static void check(ContractExample example) {
        Response usual = example.send("*/*");
        Response response = example.send(PROBLEM);
        assertEquals(example.status(), response.statusCode(), response::asString);
        assertEquals(usual.contentType(), response.contentType());
        assertNotEquals(PROBLEM, response.contentType());
        assertTrue(response.asByteArray().length > 0);
    }
}
