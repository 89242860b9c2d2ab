package dev.frameworkadvisor.api.access;

import static dev.frameworkadvisor.http.access.fixtures.WithKeys.BOOTSTRAP;
import static dev.frameworkadvisor.http.access.fixtures.WithKeys.KEYS;
import static dev.frameworkadvisor.http.access.fixtures.WithKeys.create;
import static dev.frameworkadvisor.http.access.fixtures.WithKeys.with;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.access.KeyText;
import dev.frameworkadvisor.http.access.fixtures.WithKeys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Access keys over HTTP. */
@QuarkusTest
@TestProfile(WithKeys.class)
class KeysApiTest {

    private static final String PROFILES = "/api/v1/profiles";

    private static Response post(Object body) {
        return with(BOOTSTRAP).contentType("application/json").body(body).post(KEYS);
    }

    @Test
    void showsKeyOnce() {
        Response created = post(Map.of("label", "pipeline", "role", "reader", "owner", "ann", "expires", "2099-03-31"));
        String key = created.path("key");

        created.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("expires", equalTo("2099-04-01T00:00:00Z"));
        assertTrue(KeyText.isWellFormed(key), key);
        assertTrue(key.startsWith(created.path("prefix")));
        String listed = with(BOOTSTRAP).get(KEYS).asString();
        assertTrue(listed.contains(created.<String>path("id")));
        assertFalse(listed.contains(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {KEYS, "/api/v1/audit"})
    void acceptsClientsThatListOnlyProblems(String path) {
        with(BOOTSTRAP)
                .accept("application/problem+json")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void recordsDayOfLastUse() {
        String key = create("reader", "last");
        String id = with(BOOTSTRAP).get(KEYS + "?limit=1").path("keys[0].id");

        with(BOOTSTRAP).get(KEYS + "?limit=1").then().body("keys[0].lastUsed", nullValue());
        with(key).get(PROFILES).then().statusCode(200);
        with(BOOTSTRAP)
                .get(KEYS + "?limit=1")
                .then()
                .body("keys[0].id", equalTo(id))
                .body("keys[0].lastUsed", equalTo(Instant.now().toString().substring(0, 10)));
    }

    @Test
    void rejectsRevokedKeyImmediately() {
        Response created = post(Map.of("label", "old", "role", "reader", "owner", "ann"));
        String key = created.path("key");
        String path = KEYS + "/" + created.path("id");

        with(key).get(PROFILES).then().statusCode(200);
        with(BOOTSTRAP).delete(path).then().statusCode(204);
        with(key).get(PROFILES).then().statusCode(401);
        with(BOOTSTRAP).delete(path).then().statusCode(404);
    }

    @Test
    void rejectsExpiredKey() throws InterruptedException {
        String key = post(Map.of(
                        "label",
                        "short",
                        "role",
                        "reader",
                        "owner",
                        "ann",
                        "expires",
                        Instant.now().plusSeconds(1).toString()))
                .path("key");
        with(key).get(PROFILES).then().statusCode(200);
        Thread.sleep(1100);
        with(key).get(PROFILES).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer fa_0",
                "Bearer",
                "Bearer  ",
                "Basic YW5uOmFubg==",
                "Bearer a b",
                "fa_000000000000000000000000000000000000000",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm4ifQ."
            })
    void rejectsMalformedCredentials(String header) {
        Response response = given().header("Authorization", header).get(PROFILES);

        response.then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"framework-advisor\", error=\"invalid_token\""))
                .body("detail", equalTo("The credential is not valid."));
    }

    @Test
    void rejectsTwoCredentials() {
        given().header("Authorization", "Bearer " + BOOTSTRAP, "Bearer " + BOOTSTRAP)
                .get(PROFILES)
                .then()
                .statusCode(401);
    }

    @Test
    void acceptsAnyCaseOfScheme() {
        given().header("Authorization", "bearer " + BOOTSTRAP)
                .get(PROFILES)
                .then()
                .statusCode(200);
    }

    /** Nothing in the response depends on why a credential is invalid. */
    @Test
    void givesNoHintsOnKeys() {
        String revoked = create("reader", "ann");
        with(BOOTSTRAP)
                .delete(KEYS + "/" + with(BOOTSTRAP).get(KEYS + "?limit=1").path("keys[0].id"));
        List<String> bodies = List.of(revoked, KeyText.random(), revoked.substring(0, 38) + "x", "x").stream()
                .map(key -> with(key).get(PROFILES).asString())
                .distinct()
                .toList();

        assertEquals(1, bodies.size(), bodies::toString);
    }

    @Test
    void reportsAllFaultsOfRequest() {
        post("{\"label\": \"\", \"role\": \"owner\", \"expires\": \"2020-01-01\", \"more\": 1}")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/label", "/role", "/owner", "/expires", "/more"));
        post("{").then().statusCode(400);
        post("[]").then().statusCode(422);
    }

    @Test
    void pagesThroughKeys() {
        create("reader", "page");
        create("reader", "page");
        String first = with(BOOTSTRAP).get(KEYS + "?limit=1").path("keys[0].id");
        String next = with(BOOTSTRAP)
                .get(KEYS + "?limit=1")
                .then()
                .header("Link", equalTo("<" + KEYS + "?limit=1&cursor=" + cursor(first) + ">; rel=\"next\""))
                .extract()
                .path("nextCursor");
        with(BOOTSTRAP).get(KEYS + "?limit=1&cursor=" + next).then().body("keys[0].id", not(equalTo(first)));
        with(BOOTSTRAP).get(KEYS + "?cursor=x").then().statusCode(422);
    }

    private static String cursor(String item) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(item.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void recordsChangesOfKeys() {
        create("reader", "audited");
        String id = with(BOOTSTRAP).get(KEYS + "?limit=1").path("keys[0].id");
        with(BOOTSTRAP)
                .header("X-Request-Id", "mine")
                .delete(KEYS + "/" + id)
                .then()
                .statusCode(204);

        with(BOOTSTRAP)
                .get("/api/v1/audit?limit=2")
                .then()
                .statusCode(200)
                .body("entries.action", equalTo(List.of("key.delete", "key.create")))
                .body("entries[0].resource", equalTo(KEYS + "/" + id))
                .body("entries[0].subject", equalTo("bootstrap"))
                .body("entries[0].clientRequestId", equalTo("mine"))
                .body("entries[0].requestId", not(equalTo("mine")));
    }
}
