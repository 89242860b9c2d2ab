package dev.frameworkadvisor.http.access;

import static dev.frameworkadvisor.http.access.fixtures.WithKeys.BOOTSTRAP;
import static dev.frameworkadvisor.http.access.fixtures.WithKeys.create;
import static dev.frameworkadvisor.http.access.fixtures.WithKeys.store;
import static dev.frameworkadvisor.http.access.fixtures.WithKeys.with;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.frameworkadvisor.http.access.fixtures.WithKeys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stored profiles with owners. */
@QuarkusTest
@TestProfile(WithKeys.class)
class OwnersTest {

    private static ValidatableResponse patch(String credential, String path, int revision, String body) {
        return with(credential)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .patch(path)
                .then();
    }

    @Test
    void recordsOwnerAndAuthor() {
        String path = store(create("writer", "ann"));
        patch(BOOTSTRAP, path, 1, "{\"name\": \"Other\"}")
                .statusCode(200)
                .body("owner", equalTo("ann"))
                .body("changedBy", equalTo("bootstrap"));
        with(BOOTSTRAP).get(path + "/revisions/1").then().body("changedBy", equalTo("ann"));
    }

    @Test
    void letsOnlyOwnerAndAdminChangeOrDelete() {
        String ann = create("writer", "ann");
        String path = store(ann);
        String bob = create("writer", "bob");

        patch(bob, path, 1, "{\"name\": null}").statusCode(403).body("type", equalTo("/problems/forbidden"));
        with(bob).header("If-Match", "*").delete(path).then().statusCode(403);
        with(bob)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"answers\": {}}")
                .put(path)
                .then()
                .statusCode(403);
        with(bob).get(path).then().statusCode(200);
        patch(create("writer", "ann"), path, 1, "{\"name\": null}").statusCode(200);
        with(ann).header("If-Match", "*").delete(path).then().statusCode(204);
    }

    @Test
    void letsOnlyAdminChangeOwner() {
        String ann = create("writer", "ann");
        String path = store(ann);

        patch(ann, path, 1, "{\"owner\": \"bob\"}").statusCode(403);
        patch(BOOTSTRAP, path, 1, "{\"owner\": \"bob\"}").statusCode(200).body("owner", equalTo("bob"));
        patch(ann, path, 2, "{\"name\": null}").statusCode(403);
        patch(BOOTSTRAP, path, 2, "{\"owner\": null}").statusCode(200).body("owner", nullValue());
        patch(BOOTSTRAP, path, 3, "{\"owner\": \"\"}").statusCode(422);
    }

    @Test
    void showsBadgeToEveryoneIfOwnerSaysSo() {
        String ann = create("writer", "ann");
        String path = store(ann);
        String absent = "/api/v1/profiles/" + UUID.randomUUID();

        given().get(path + "/badge.svg").then().statusCode(401);
        given().get(absent + "/badge.svg").then().statusCode(401);
        with(ann).get(path + "/badge.svg").then().statusCode(200);
        patch(ann, path, 1, "{\"badgePublic\": true}").statusCode(200).body("badgePublic", equalTo(true));
        given().get(path + "/badge.svg").then().statusCode(200);
        given().get(path + "/verdict").then().statusCode(401);
        patch(ann, path, 2, "{\"badgePublic\": null}").body("badgePublic", equalTo(false));
        given().get(path + "/badge.svg").then().statusCode(401);
    }

    @Test
    void requiresReaderForCheckOfStoredProfile() {
        String path = store(create("writer", "ann"));
        String body =
                "{\"declared\": \"DJANGO\", \"profileId\": \"" + path.substring(path.lastIndexOf('/') + 1) + "\"}";

        given().contentType("application/json")
                .body(body)
                .post("/api/v1/checks")
                .then()
                .statusCode(401);
        with(create("reader", "eve"))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/checks")
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body("{\"declared\": \"DJANGO\", \"answers\": {}}")
                .post("/api/v1/checks")
                .then()
                .statusCode(200);
    }

    @Test
    void purgesOnlyIfOperatorAllowsIt() {
        String ann = create("writer", "ann");
        String path = store(ann);

        with(ann).header("If-Match", "*").delete(path + "?purge=true").then().statusCode(403);
        with(BOOTSTRAP)
                .header("If-Match", "*")
                .delete(path + "?purge=true")
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        equalTo("This service does not remove profiles permanently. The operator allows it with"
                                + " advisor.access.purge."));
        with(ann).get(path).then().statusCode(200);
    }

    /** A key that another owner sends must not return that owner's response. */
    @Test
    void separatesIdempotencyKeysOfOwners() {
        String key = UUID.randomUUID().toString();
        String first = idempotent(create("writer", "ann"), key)
                .statusCode(201)
                .extract()
                .path("id");

        idempotent(create("writer", "ann"), key).body("id", equalTo(first));
        String second = idempotent(create("writer", "bob"), key)
                .body("owner", equalTo("bob"))
                .extract()
                .path("id");
        assertNotEquals(first, second);
    }

    private static ValidatableResponse idempotent(String credential, String key) {
        return with(credential)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"answers\": {}}")
                .post("/api/v1/profiles")
                .then();
    }
}
