package dev.frameworkadvisor.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonPageTest {

    @Test
    void showsWhatDiffers() {
        given().queryParam("a", "team-size=large&compliance=strict")
                .queryParam("b", "http://localhost/verdict?team-size=large&compliance=none-known")
                .get("/compare")
                .then()
                .statusCode(422);
        given().queryParam("a", "team-size=large&stage=prototype")
                .queryParam("b", "http://localhost/verdict?team-size=large")
                .get("/compare")
                .then()
                .statusCode(200)
                .body(allOf(containsString("not answered"), not(containsString("are the same"))));
    }

    @Test
    void comparesAStoredProfileWithALink() {
        String id = given().contentType("application/json")
                .body("{\"name\": \"Shop\", \"answers\": {\"team-size\": \"large\"}}")
                .post("/api/v1/profiles")
                .jsonPath()
                .getString("id");
        given().queryParam("a", "profile:" + id + "@1")
                .queryParam("b", "team-size=large")
                .get("/compare")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Shop"), containsString("are the same")));
        given().queryParam("a", "profile:" + id + "@9")
                .queryParam("b", "team-size=large")
                .get("/compare")
                .then()
                .statusCode(422)
                .body(containsString("has no revision"));
    }

    @Test
    void asksForTheProfiles() {
        given().get("/compare").then().statusCode(200).body(containsString("<form action=\"/compare\""));
    }
}
