package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.PATH;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.create;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed ids, such as those with U+0000, which must not reach the database. */
@QuarkusTest
class StrangeIdApiTest {

    private static RequestSpecification request() {
        return given().urlEncodingEnabled(false).header("If-Match", "*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8e9%00",
                "018F9C7E-5B1A-7C3D-9E2F-4A5B6C7D8E9F",
                "018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8e9f",
                "%EF%BF%BD"
            })
    void isNotFoundByAnyOperation(String id) {
        String path = PATH + "/" + id;
        for (String below :
                new String[] {"", "/verdict", "/verdict?revision=1", "/badge.svg", "/revisions", "/revisions/1"}) {
            request()
                    .get(path + below)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-found"))
                    .body("violations[0].pointer", equalTo("/id"));
        }
        request()
                .contentType("application/json")
                .body("{" + ANSWERS + "}")
                .put(path)
                .then()
                .statusCode(404);
        request().delete(path).then().statusCode(404);
        request().delete(path + "?purge=true").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8e9\\u0000", "\\ud800", ""})
    void isNotFoundByCheck(String id) {
        given().contentType("application/json")
                .body("{\"profileId\": \"" + id + "\", \"declared\": \"DJANGO\"}")
                .post("/api/v1/checks")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-profile"))
                .body("violations[0].pointer", equalTo("/profileId"));
    }

    @ParameterizedTest
    @CsvSource({"name, 200", "knowledge, 422", "verdict, 422", "level, 422", "cursor, 422", "limit, 422"})
    void isHandledAsFilter(String parameter, int status) {
        request().get(PATH + "?" + parameter + "=%00").then().statusCode(status);
        request().get(PATH + "?" + parameter + "=MDA%00").then().statusCode(status);
    }

    @Test
    void isRejectedInName() {
        String name = unique();

        for (String character : List.of("\\u0000", "\\n", "\\u001b", "\\u007f", "\\u0085")) {
            create(name, "\"name\": \"" + name + character + "\", " + ANSWERS)
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/name"));
        }
        request().get(PATH + "?name=" + name + "%00").then().statusCode(200).body("profiles", hasSize(0));
    }
}
