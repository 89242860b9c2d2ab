package dev.frameworkadvisor.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfilePageTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void storesShowsAndDeletesAProfile() {
        String page = stored("team-size=large&name=Night+train&knowledge=2.0.0");
        given().get(page)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(containsString("Night train"), containsString("by knowledge 2.0.0")));
        given().get("/profiles?name=night").then().body(containsString("href=\"" + page + "\""));
        given().get("/portfolio").then().statusCode(200).body(containsString("Number of profiles by verdict"));
        given().get(page + "/delete").then().statusCode(200).body(containsString("name=\"revision\" value=\"1\""));
        form("revision=2").post(page + "/delete").then().statusCode(412);
        form("revision=1").post(page + "/delete").then().statusCode(303);
        given().get(page).then().statusCode(404);
    }

    @Test
    void leadsFaultsOfAFormToTheReport() {
        String location = form("team-size=larg")
                .post("/profiles")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertTrue(location.endsWith("/verdict?team-size=larg"), location);
    }

    @Test
    void rejectsFormsOfOtherSitesAndOtherMediaTypes() {
        form("team-size=large")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/profiles")
                .then()
                .statusCode(403);
        form("team-size=large")
                .header("Sec-Fetch-Site", "none")
                .post("/profiles")
                .then()
                .statusCode(403);
        form("team-size=large")
                .header("Origin", "http://elsewhere")
                .post("/profiles")
                .then()
                .statusCode(403);
        given().contentType("text/plain")
                .body("team-size=large")
                .post("/profiles")
                .then()
                .statusCode(415);
        form("team-size=large").post("/api/v1/profiles").then().statusCode(415);
    }

    private static String stored(String form) {
        String location =
                form(form).post("/profiles").then().statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/profiles/"));
    }

    private static RequestSpecification form(String body) {
        return given().redirects().follow(false).contentType(FORM).body(body);
    }
}
