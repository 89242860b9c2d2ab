package dev.frameworkadvisor.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditPageTest {

    @Test
    void showsTheStoredAnswers() {
        String page = stored("team-size=large&name=Night+train&priority=stage:HIGH&knowledge=2.0.0");
        given().get(page + "/edit")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(
                        containsString("name=\"revision\" value=\"1\""),
                        containsString("name=\"knowledge\" value=\"2.0.0\""),
                        containsString("<option value=\"large\" selected>"),
                        containsString("<option value=\"stage:HIGH\" selected>"),
                        containsString("value=\"Night train\"")));
        given().get(page + "/edit?knowledge=2.1.0")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("name=\"knowledge\" value=\"2.1.0\""),
                        containsString("<option value=\"large\" selected>")));
    }

    @Test
    void storesTheNextRevision() {
        String page = stored("team-size=large&name=Harbor");
        form("revision=1&team-size=&stage=prototype&name=Harbor+2")
                .post(page + "/edit")
                .then()
                .statusCode(303);
        given().get("/api/v1" + page)
                .then()
                .body("revision", equalTo(2))
                .body("name", equalTo("Harbor 2"))
                .body("answers.stage", equalTo("prototype"))
                .body("answers", not(hasKey("team-size")));
    }

    @Test
    void showsBothVersionsToAStaleEdit() {
        String page = stored("team-size=large&name=Harbor");
        form("revision=1&team-size=large&name=Theirs")
                .post(page + "/edit")
                .then()
                .statusCode(303);
        form("revision=1&team-size=solo&name=Mine")
                .post(page + "/edit")
                .then()
                .statusCode(412)
                .body(allOf(
                        containsString("The profile was changed after you opened it"),
                        containsString("Theirs"),
                        containsString("value=\"Mine\""),
                        containsString("<option value=\"solo\" selected>"),
                        containsString("name=\"revision\" value=\"2\"")));
        form("revision=2&team-size=solo&name=Mine").post(page + "/edit").then().statusCode(303);
        form("team-size=solo").post(page + "/edit").then().statusCode(412);
    }

    @Test
    void keepsRightAnswersOfAFaultyForm() {
        String page = stored("team-size=large");
        String location = form("revision=1&team-size=larg&stage=prototype")
                .post(page + "/edit")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String query = location.substring(location.indexOf('?'));
        assertTrue(query.contains("revision=1"), query);
        given().urlEncodingEnabled(false)
                .get(page + "/edit" + query)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("One part of the profile does not fit"),
                        containsString("<option value=\"prototype\" selected>"),
                        containsString("/edit?stage=prototype&amp;team-size=large")));
    }

    @Test
    void rejectsFormsOfOtherSites() {
        String page = stored("team-size=large");
        form("revision=1&team-size=solo")
                .header("Sec-Fetch-Site", "cross-site")
                .post(page + "/edit")
                .then()
                .statusCode(403);
        given().get(page.substring(0, page.length() - 1) + "x/edit").then().statusCode(404);
    }

    private static String stored(String form) {
        String location =
                form(form).post("/profiles").then().statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/profiles/"));
    }

    private static RequestSpecification form(String body) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body(body);
    }
}
