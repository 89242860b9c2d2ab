package dev.frameworkadvisor.page;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PortfolioPageTest {

    private static final Pattern LINK = Pattern.compile("<li><a href=\"/profiles/([^\"]+)\">");

    /** More profiles than a block has, among them one that two versions decide differently. */
    @BeforeEach
    void store() {
        Map<String, String> witness = get("/api/v1/knowledge/2.0.0/drift/2.1.0")
                .jsonPath()
                .getMap("matrix.find { it.from != it.to }.witness.answers");
        assertTrue(witness != null && !witness.isEmpty());
        create(witness);
        for (int i = 0; i < 120; i++) {
            create(Map.of("team-size", "large"));
        }
    }

    private static void create(Map<String, String> answers) {
        given().contentType("application/json")
                .body(Map.of("answers", answers, "knowledge", "2.0.0"))
                .post("/api/v1/profiles")
                .then()
                .statusCode(201);
    }

    @Test
    void findsTheChangesThatTheApiFinds() {
        JsonPath api = given().accept("application/json")
                .get("/api/v1/portfolio/drift?from=2.0.0&to=2.1.0")
                .jsonPath();
        String page = get("/portfolio/drift?from=2.0.0&to=2.1.0")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        List<String> shown =
                LINK.matcher(page).results().map(result -> result.group(1)).toList();

        assertEquals(api.getList("changes.id", String.class), shown);
        assertTrue(page.contains("<progress max=\""), page);
        assertTrue(page.contains(api.getLong("summary.profiles") + " profiles examined."), page);
        assertTrue(page.strip().endsWith("</html>"), page);
    }

    @Test
    void comparesWithStoredDecisionsByDefault() {
        given().queryParam("from", "")
                .queryParam("to", "")
                .get("/portfolio/drift")
                .then()
                .statusCode(200)
                .body(containsString("compared with its stored decision."));
        given().accept("text/html")
                .get("/portfolio/drift?to=2.1.1")
                .then()
                .statusCode(422)
                .body(containsString("<code>2.1.0</code>"));
    }

    @Test
    void countsProfilesByVerdictAndCertainty() {
        get("/portfolio")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Number of profiles by verdict and certainty"),
                        containsString("<form action=\"/portfolio/drift\" method=\"get\">")));
    }
}
