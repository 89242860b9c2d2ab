package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.PATH;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.create;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.named;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.unique;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CreationApiTest {

    @Test
    void respondsWithLocationAndTag() {
        Response created = create(ANSWERS);

        created.then()
                .statusCode(201)
                .header("Location", equalTo(created.<String>path("links.self")))
                .header("ETag", equalTo("\"1\""))
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("Idempotent-Replayed", nullValue())
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"))
                .body("revision", equalTo(1))
                .body("updatedAt", equalTo(created.path("createdAt")))
                .body("$", not(hasKey("name")))
                .body("$", not(hasKey("rejudged")));
        given().get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body(equalTo(created.asString()));
    }

    @Test
    void decidesAsVerdictOnSameProfile() {
        Response created = create(ANSWERS);
        Response verdict = given().contentType("application/json")
                .body("{" + ANSWERS + "}")
                .post("/api/v1/verdicts");

        for (String field : new String[] {"decisionId", "verdict", "knowledge"}) {
            assertEquals(verdict.<Object>path(field), created.path(field));
        }
        assertEquals(verdict.<String>path("robustness.level"), created.path("level"));
    }

    @Test
    void storesCanonicalProfile() {
        create(
                        "\"priorities\": {\"traffic\": \"NORMAL\", \"compliance\": null, \"team-size\": \"HIGH\"}, \"name\": \"Ä 𝄞\","
                                + " \"answers\": {\"traffic\": null, \"team-size\": \"large\", \"project-scope\": \"small\"}")
                .then()
                .statusCode(201)
                .body("name", equalTo("Ä 𝄞"))
                .body("answers.keySet()", contains("project-scope", "team-size"))
                .body("priorities.keySet()", contains("team-size"))
                .body("knowledge.version", equalTo("2.1.0"));
    }

    @Test
    void storesNothingOfInvalidProfile() {
        String name = unique();

        create("\"name\": \"" + name
                        + "\", \"answers\": {\"team-siz\": \"large\"}, \"knowledge\": \"9.9.9\", \"id\": \"x\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-profile"))
                .body("violations.pointer", contains("/id", "/knowledge", "/answers/team-siz"))
                .body("violations[2].didYouMean", equalTo("team-size"));
        create("\"name\": \"" + name + "\"").then().statusCode(422).body("violations.pointer", contains("/answers"));

        assertEquals(0, named(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]x", "{\"answers\": {}} {}"})
    void rejectsMalformedJson(String body) {
        given().contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"));
    }

    @Test
    void createsProfileForEachRequestWithoutKey() {
        String name = unique();
        String fields = "\"name\": \"" + name + "\", " + ANSWERS;

        create(fields).then().statusCode(201);
        create(fields).then().statusCode(201);

        get(PATH + "?name=" + name)
                .then()
                .body("profiles.size()", equalTo(2))
                .body("profiles.revision", everyItem(equalTo(1)));
    }
}
