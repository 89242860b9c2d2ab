package dev.frameworkadvisor.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import dev.frameworkadvisor.problem.Problem;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemPageTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void showsAProblemToABrowserAsAPage() {
        given().accept(BROWSER)
                .get("/advice")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(allOf(containsString("<h1>"), containsString("<a href=\"/advise\"><code>/advise</code></a>")));
    }

    @Test
    void keepsProblemsOfTheApiAndOfOtherClients() {
        given().accept(BROWSER).get("/api/v1/none").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        given().accept("*/*").get("/advice").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        given().accept("application/json, text/html;q=0.5")
                .get("/advice")
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE);
    }
}
