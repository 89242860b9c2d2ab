package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.PATH;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.delete;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.named;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.replace;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.stored;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.unique;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DeletionApiTest {

    @Test
    void hidesProfileEverywhere() {
        String name = unique();
        String path = stored("\"name\": \"" + name + "\", " + ANSWERS);
        int before = get("/api/v1/portfolio").path("profiles");

        delete(path, "\"1\"").then().statusCode(204).body(emptyString());

        for (String hidden :
                new String[] {"", "/revisions", "/revisions/1", "/verdict", "/verdict?revision=1", "/badge.svg"}) {
            get(path + hidden)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-found"))
                    .body("violations[0].pointer", equalTo("/id"))
                    .body("detail", containsString("There is no stored profile"));
        }
        replace(path, "\"1\"", ANSWERS).then().statusCode(404);
        delete(path, "\"1\"").then().statusCode(404);
        assertEquals(0, named(name));
        assertEquals(before - 1, get("/api/v1/portfolio").<Integer>path("profiles"));
    }

    @Test
    void requiresIfMatch() {
        String path = stored(ANSWERS);

        for (String query : new String[] {"", "?purge=false", "?purge=true"}) {
            given().delete(path + query).then().statusCode(428);
            for (String tag : new String[] {"\"2\"", "W/\"1\"", "1"}) {
                delete(path + query, tag).then().statusCode(412);
            }
        }
        get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "True", "1"})
    void rejectsInvalidPurge(String purge) {
        String path = stored(ANSWERS);

        delete(path + "?purge=" + purge, "\"1\"")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/purge"));
        get(path).then().statusCode(200);
    }

    @Test
    void purgesVisibleProfile() {
        String path = stored(ANSWERS);
        replace(path, "\"1\"", ANSWERS).then().statusCode(200);

        delete(path + "?purge=true", "\"1\"").then().statusCode(412);
        delete(path + "?purge=true", "\"2\"").then().statusCode(204).body(emptyString());

        get(path).then().statusCode(404);
        delete(path + "?purge=true", "*").then().statusCode(404);
    }

    @Test
    void purgesDeletedProfile() {
        String path = stored(ANSWERS);
        delete(path, "*").then().statusCode(204);

        given().delete(path + "?purge=true").then().statusCode(428);
        delete(path + "?purge=true", "\"1\"").then().statusCode(204);

        delete(path + "?purge=true", "\"1\"").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8e9f", "x", "%00", "%2e%2e%2e", "'%20OR%201=1", "%F0%9D%84%9E"})
    void rejectsUnknownIds(String id) {
        given().urlEncodingEnabled(false)
                .get(PATH + "/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }
}
