package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.PATH;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.create;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.delete;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.named;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.replace;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.unique;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyApiTest {

    private static String named(String name, String answer) {
        return "\"name\": \"" + name + "\", \"answers\": {\"team-size\": \"" + answer + "\"}";
    }

    @Test
    void replaysFirstResponse() {
        String key = unique();
        String name = unique();
        Response first = create(key, named(name, "large"));
        String path = first.path("links.self");
        replace(path, "\"1\"", named(name, "small")).then().statusCode(200);

        Response second = create(key, named(name, "large"));

        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        second.then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .header("Location", equalTo(first.header("Location")))
                .header("ETag", equalTo("\"1\""))
                .body(equalTo(first.asString()));
        assertEquals(1, StoredProfiles.named(name));
    }

    @Test
    void rejectsOtherBodyWithSameKey() {
        String key = unique();
        String name = unique();
        create(key, named(name, "large")).then().statusCode(201);

        for (String other :
                List.of(named(name, "small"), named(name, "large") + " ", named(name, "no-such-option"), "{")) {
            create(key, other).then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        }
        assertEquals(1, StoredProfiles.named(name));
    }

    @Test
    void rejectedRequestKeepsKeyFree() {
        String key = unique();

        create(key, named("x", "no-such-option")).then().statusCode(422);

        create(key, named("x", "large")).then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void replaysUntilProfileIsPurged() {
        String key = unique();
        String path = create(key, ANSWERS).path("links.self");

        delete(path, "\"1\"").then().statusCode(204);
        create(key, ANSWERS).then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        delete(path + "?purge=true", "\"1\"").then().statusCode(204);

        create(key, ANSWERS).then().statusCode(410).body("type", equalTo("/problems/gone"));
        create(key, named("other", "large"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\u00e4", "a\tb", "", " "})
    void rejectsKeysOtherThanVisibleAscii(String key) {
        create(key, ANSWERS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations[0].pointer", equalTo("/Idempotency-Key"));
    }

    @Test
    void rejectsLongAndRepeatedKeys() {
        create("k".repeat(256), ANSWERS).then().statusCode(422);
        create(unique() + "k".repeat(218), ANSWERS).then().statusCode(201);
        given().header("Idempotency-Key", "one", "two")
                .contentType("application/json")
                .body("{" + ANSWERS + "}")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("more than once"));
    }

    @Test
    void createsOneProfileConcurrently() throws Exception {
        String key = unique();
        String name = unique();
        Callable<Response> creation = () -> create(key, named(name, "large"));
        ExecutorService clients = Executors.newFixedThreadPool(16);
        List<Response> answers = new ArrayList<>();
        try {
            for (Future<Response> answer : clients.invokeAll(Collections.nCopies(16, creation))) {
                answers.add(answer.get());
            }
        } finally {
            clients.shutdown();
        }

        answers.forEach(answer -> answer.then().statusCode(201));
        Set<String> bodies = answers.stream().map(Response::asString).collect(Collectors.toSet());
        assertEquals(1, bodies.size());
        assertEquals(
                15,
                answers.stream()
                        .filter(answer -> answer.header("Idempotent-Replayed") != null)
                        .count());
        get(PATH + "?name=" + name).then().body("profiles.size()", equalTo(1));
    }
}
