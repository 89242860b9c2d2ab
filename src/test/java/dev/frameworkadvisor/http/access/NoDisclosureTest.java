package dev.frameworkadvisor.http.access;

import static dev.frameworkadvisor.http.access.fixtures.WithKeys.create;
import static dev.frameworkadvisor.http.access.fixtures.WithKeys.store;
import static dev.frameworkadvisor.http.access.fixtures.WithKeys.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.access.KeyText;
import dev.frameworkadvisor.http.access.fixtures.WithKeys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A request that is not allowed gets the same response whether the profile exists or not. */
@QuarkusTest
@TestProfile(WithKeys.class)
class NoDisclosureTest {

    private static final List<String> SUFFIXES = List.of(
            "", "/verdict", "/badge.svg", "/revisions", "/revisions/1", "/revisions/9", "?purge=true", "?x=1", "/x");

    private static final List<String> METHODS = List.of("GET", "HEAD", "PUT", "PATCH", "DELETE", "POST");

    private static final List<String> READING = List.of("GET", "HEAD");

    /** Public badges also reject media types and parameters. */
    private static final Set<Integer> REJECTIONS = Set.of(401, 403, 406, 422);

    private static final Set<String> VARYING = Set.of("X-Request-Id", "RateLimit", "Date");

    private final Random random = new Random(7);

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Adds some of the headers that could change the response to an allowed request. */
    private RequestSpecification vary(RequestSpecification request, int seed) {
        Random choice = new Random(seed);
        request.noFilters(); // the contract has no response for methods that a path does not serve
        if (choice.nextBoolean()) {
            request.header("If-Match", choice.nextBoolean() ? "*" : "\"1\"");
        }
        if (choice.nextBoolean()) {
            request.header("If-None-Match", choice.nextBoolean() ? "*" : "\"1\"");
        }
        if (choice.nextBoolean()) {
            request.header("Accept", choice.nextBoolean() ? "text/html" : "application/x-unknown");
        }
        if (choice.nextBoolean()) {
            request.contentType(choice.nextBoolean() ? "application/json" : "application/merge-patch+json")
                    .body("{\"answers\": {}}");
        }
        return request;
    }

    private static String essence(Response response, String id) {
        String headers = response.headers().asList().stream()
                .filter(header -> !VARYING.contains(header.getName()))
                .map(Header::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
        return response.statusCode() + "\n" + headers + "\n"
                + response.asString().replace(id, "{id}");
    }

    private void assertSame(Supplier<RequestSpecification> caller, List<String> methods, List<String> suffixes) {
        String path = store(create("writer", "ann"));
        String existing = path.substring(path.lastIndexOf('/') + 1);
        for (int i = 0; i < 150; i++) {
            String method = any(methods);
            String suffix = any(suffixes);
            int seed = random.nextInt();
            String absent = UUID.randomUUID().toString();
            Response there = vary(caller.get(), seed).request(method, "/api/v1/profiles/" + existing + suffix);
            Response nowhere = vary(caller.get(), seed).request(method, "/api/v1/profiles/" + absent + suffix);

            String request = method + " " + suffix + " " + seed;
            assertEquals(essence(nowhere, absent), essence(there, existing), request);
            assertTrue(REJECTIONS.contains(there.statusCode()), request + " " + there.statusCode());
        }
    }

    @Test
    void withoutCredential() {
        assertSame(RestAssured::given, METHODS, SUFFIXES);
    }

    @Test
    void withInvalidCredential() {
        String key = KeyText.random();
        assertSame(() -> with(key), METHODS, SUFFIXES);
    }

    /** A reader may read, but a change must not respond differently. */
    @Test
    void withRoleThatIsTooLow() {
        String reader = create("reader", "eve");
        assertSame(
                () -> with(reader),
                METHODS.stream().filter(method -> !READING.contains(method)).toList(),
                SUFFIXES);
    }
}
