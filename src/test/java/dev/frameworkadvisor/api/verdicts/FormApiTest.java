package dev.frameworkadvisor.api.verdicts;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FormApiTest {

    private static final String LINK = "/api/v1/verdicts?team-size=large&compliance=strict&knowledge=2.0.0";

    private static final String BADGE = "/api/v1/badge.svg?team-size=large&compliance=strict&knowledge=2.0.0";

    private static final List<String> TYPES =
            List.of("application/json", "text/markdown", "image/svg+xml", "text/html");

    private static Response as(String accept) {
        return given().accept(accept).get(LINK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "*/* | application/json",
                "text/markdown | text/markdown;charset=UTF-8",
                "image/svg+xml | image/svg+xml;charset=UTF-8",
                "text/html | text/html;charset=UTF-8",
                "text/html;q=0.5, text/markdown;q=0.6 | text/markdown;charset=UTF-8"
            })
    void writesSameFormatForLinkAndBody(String accept, String type) {
        Response link = as(accept);
        Response body =
                given().accept(accept).contentType("application/json").body("""
                        {"answers": {"team-size": "large", "compliance": "strict"}, "knowledge": "2.0.0"}""").post("/api/v1/verdicts");

        link.then().statusCode(200).header("Content-Type", equalTo(type)).header("Vary", equalTo("Accept"));
        body.then().statusCode(200).header("Content-Type", equalTo(type)).header("Vary", equalTo("Accept"));
        assertArrayEquals(link.asByteArray(), body.asByteArray());
    }

    @Test
    void rejectsUnknownFormats() {
        as("text/csv").then().statusCode(406).body("type", equalTo("/problems/not-acceptable"));
        given().accept("application/pdf")
                .contentType("application/json")
                .body("{\"answers\": {}}")
                .post("/api/v1/verdicts")
                .then()
                .statusCode(406)
                .body("status", equalTo(406));
        given().accept("text/html").get(BADGE).then().statusCode(406);
    }

    @Test
    void tagsEveryFormatAndViewSeparately() {
        Set<String> tags = new HashSet<>();
        TYPES.forEach(type -> tags.add(as(type).header("ETag")));
        TYPES.forEach(type ->
                tags.add(given().accept(type).get(LINK + "&view=summary").header("ETag")));
        tags.add(get(BADGE).header("ETag"));

        assertEquals(2 * TYPES.size() + 1, tags.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/markdown", "image/svg+xml", "text/html"})
    void respondsWith304ForSameFormat(String type) {
        String tag = as(type).header("ETag");

        given().accept(type)
                .header("If-None-Match", tag)
                .get(LINK)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Vary", equalTo("Accept"))
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                .body(emptyString());
    }

    @Test
    void allowsOnlyInlineStyle() {
        String policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        String nothing = "default-src 'none'; frame-ancestors 'none'";

        as("text/html").then().header("Content-Security-Policy", equalTo(policy));
        as("image/svg+xml").then().header("Content-Security-Policy", equalTo(policy));
        get(BADGE).then().header("Content-Security-Policy", equalTo(policy));
        as("application/json").then().header("Content-Security-Policy", equalTo(nothing));
        as("text/markdown").then().header("Content-Security-Policy", equalTo(nothing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "text/html"})
    void containsNoScriptsOrExternalResources(String type) {
        String body = as(type).body().asString().replace("xmlns=\"http://www.w3.org/2000/svg\"", "");

        for (String unwanted : List.of("<script", "http:", "https:", "url(", "@import", "<link", "<img", "src=")) {
            assertEquals(-1, body.indexOf(unwanted), unwanted);
        }
    }

    @Test
    void omitsDetailsFromSummary() {
        String summary = LINK + "&view=summary";

        given().accept("text/markdown")
                .get(summary)
                .then()
                .body(allOf(containsString("## Decision Outcome"), not(containsString("## Pros and Cons"))));
        given().accept("text/html").get(summary).then().body(not(containsString("<svg")));
        given().accept("image/svg+xml").get(summary).then().body(containsString("A summary omits"));
    }

    @Test
    void servesBadge() {
        get(BADGE)
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                .body(containsString("<title id=\"badge-title\">framework: Django \u00b7 moderate</title>"));
        get("/api/v1/badge.svg?team-size=large").then().header("Cache-Control", equalTo("public, no-cache"));
        String tag = get(BADGE).header("ETag");
        given().header("If-None-Match", tag).get(BADGE).then().statusCode(304).header("ETag", equalTo(tag));
    }

    @Test
    void rejectsInvalidBadgeParameters() {
        get("/api/v1/badge.svg?team-size=lage")
                .then()
                .statusCode(422)
                .body("violations[0].didYouMean", equalTo("large"));
        get(BADGE + "&view=summary").then().statusCode(422).body("violations[0].pointer", equalTo("/view"));
    }
}
