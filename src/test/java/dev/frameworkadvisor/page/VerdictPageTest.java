package dev.frameworkadvisor.page;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerdictPageTest {

    private static final String QUERY = "team-size=large&admin-interface=essential&compliance=strict";

    private static final Pattern FLIP = Pattern.compile("<a href=\"([^\"]+)\">this becomes “([^”]+)”</a>");

    @Test
    void hasTheFiguresOfTheApi() {
        JsonPath verdict = get("/api/v1/verdicts?" + QUERY).jsonPath();
        String page = get("/verdict?" + QUERY).asString();
        assertTrue(page.contains(verdict.getString("headline")), page);
        for (Map<String, Object> score : verdict.<Map<String, Object>>getList("scores")) {
            assertTrue(
                    page.contains(String.format("<td>%.2f</td>", ((Number) score.get("score")).doubleValue())), page);
        }
        for (String reason : verdict.getList("contributions.reason", String.class)) {
            assertTrue(page.contains(reason), reason);
        }
        assertTrue(page.contains(verdict.getString("decisionId")), page);
    }

    @Test
    void leadsToWhatWouldChangeTheVerdict() {
        List<String> verdicts = get("/api/v1/verdicts?" + QUERY).jsonPath().getList("flips.sets.verdict");
        Matcher flip = FLIP.matcher(get("/verdict?" + QUERY).asString());
        int found = 0;
        while (flip.find()) {
            String link = flip.group(1).replace("&amp;", "&");
            String becomes =
                    get(link.replace("/verdict", "/api/v1/verdicts")).jsonPath().getString("verdict");
            assertEquals(verdicts.get(found), becomes);
            assertTrue(get(link).asString().contains("<h1>" + flip.group(2)), link);
            found++;
        }
        assertEquals(verdicts.size(), found);
    }

    @Test
    void offersFilesThatTheServiceAccepts() {
        String check = given().get("/verdict/framework-profile.json?" + QUERY)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("framework-profile.json"))
                .extract()
                .asString();
        given().contentType("application/json")
                .body(check)
                .post("/api/v1/checks")
                .then()
                .statusCode(200)
                .body("code", equalTo("AGREE"));
        String record =
                given().accept("text/markdown").get("/api/v1/verdicts?" + QUERY).asString();
        assertEquals(record, get("/verdict/record.md?" + QUERY).asString());
        String chart =
                given().accept("image/svg+xml").get("/api/v1/verdicts?" + QUERY).asString();
        assertEquals(chart, get("/verdict/chart.svg?" + QUERY).asString());
    }

    @Test
    void redirectsADownloadWithFaultsToTheReport() {
        given().redirects()
                .follow(false)
                .get("/verdict/record.md?team-size=hug")
                .then()
                .statusCode(303)
                .header("Location", containsString("/verdict?team-size=hug"));
    }

    @Test
    void namesEachFaultAndTheNearestRightValue() {
        String page = given().get("/verdict?team-size=larg&knowledge=9.9.9&priority=stage:URGENT&compliance=strict")
                .then()
                .statusCode(422)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asString();
        assertTrue(page.contains("3 parts of the link do not fit"), page);
        assertTrue(page.contains("<a href=\"/verdict?compliance=strict&amp;team-size=large\">"), page);
        assertTrue(page.contains("<option value=\"strict\" selected>"), page);
    }

    @Test
    void answersWhereNothingCounts() {
        StringBuilder query = new StringBuilder();
        for (String id : get("/api/v1/criteria").jsonPath().getList("criteria.id", String.class)) {
            query.append("&priority=").append(id).append(":IGNORE");
        }
        given().get("/verdict?" + query.substring(1))
                .then()
                .statusCode(422)
                .body(containsString("Every question that counts is set aside"));
    }

    @Test
    void escapesTheNameOfTheProject() {
        String page = given().queryParam("name", "<script>alert(1)</script>\"")
                .get("/verdict")
                .asString();
        assertFalse(page.contains("<script>alert"), page);
        assertTrue(page.contains("&lt;script&gt;"), page);
    }

    @Test
    void allowsOnlyScriptAndStyleOfTheService() {
        given().get("/verdict")
                .then()
                .header(
                        "Content-Security-Policy",
                        equalTo("default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'"));
    }

    @Test
    void keepsTheFirstViewBelowOneHundredKilobytes() {
        int size = 0;
        for (String path : List.of("/verdict?" + QUERY, "/advisor.css", "/advisor.js")) {
            size += get(path).asByteArray().length;
        }
        assertTrue(size < 100_000, "bytes: " + size);
    }
}
