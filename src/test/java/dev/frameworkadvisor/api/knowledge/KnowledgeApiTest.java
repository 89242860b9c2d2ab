package dev.frameworkadvisor.api.knowledge;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KnowledgeApiTest {

    @Test
    void listsCriteriaOfCurrentVersionInOrder() {
        get("/api/v1/criteria")
                .then()
                .statusCode(200)
                .body("knowledge.version", equalTo("2.1.0"))
                .body("criteria", hasSize(21))
                .body("criteria.id[0]", equalTo("project-scope"))
                .body("criteria.id[20]", equalTo("traffic"))
                .body("criteria.options.flatten().reason", everyItem(not(equalTo(""))))
                .body("criteria.options.flatten().evidence", everyItem(not(equalTo(List.of()))));
    }

    @Test
    void listsCriteriaOfRequestedVersion() {
        get("/api/v1/criteria?knowledge=1.0.0")
                .then()
                .statusCode(200)
                .body("knowledge.version", equalTo("1.0.0"))
                .body("criteria", hasSize(12))
                .body("criteria.id", not(hasItem("team-size")));
    }

    @Test
    void servesOneCriterion() {
        get("/api/v1/criteria/team-size")
                .then()
                .statusCode(200)
                .body("id", equalTo("team-size"))
                .body("importance", equalTo(5))
                .body("horizon", equalTo("BOTH"))
                .body("options.id", contains("solo", "small", "medium", "large"))
                .body("options.find { it.id == 'large' }.fit", equalTo(Map.of("django", 4, "flask", 1)))
                .body("options[3].evidence.section", hasItem("Step-by-step"));
    }

    @Test
    void servesCriterionOnlyInItsVersions() {
        get("/api/v1/criteria/compliance?knowledge=1.0.0")
                .then()
                .statusCode(404)
                .body("violations[0].pointer", equalTo("/id"))
                .body("violations[0].allowed", hasSize(12));
    }

    @Test
    void servesFrameworksWithCitedFacts() {
        get("/api/v1/frameworks")
                .then()
                .statusCode(200)
                .body("frameworks.id", contains("django", "flask"))
                .body("frameworks.strengths.flatten().evidence", everyItem(not(equalTo(List.of()))));
        get("/api/v1/frameworks/flask")
                .then()
                .statusCode(200)
                .body("name", equalTo("Flask"))
                .body("adopters.text", hasItem(containsString("Netflix")));
    }

    @Test
    void listsVersionsWithStatus() {
        get("/api/v1/knowledge")
                .then()
                .statusCode(200)
                .body("current", equalTo("2.1.0"))
                .body("versions.version", contains("1.0.0", "2.0.0", "2.1.0"))
                .body("versions.status", contains("DEPRECATED", "SUPPORTED", "CURRENT"))
                .body("versions.digest", everyItem(startsWith("sha256:")));
    }

    @Test
    void servesWholeVersion() {
        get("/api/v1/knowledge/2.1.0")
                .then()
                .statusCode(200)
                .body("status", equalTo("CURRENT"))
                .body("criteria", hasSize(21))
                .body("frameworks", hasSize(2))
                .body("sources.claims.flatten()", hasSize(75))
                .body("baseRates.DJANGO", equalTo(0.3885f))
                .body("baseRates.values().sum() as double", closeTo(1, 0.001))
                .body(
                        "verdictRules.verdict",
                        contains("FLASK_THEN_DJANGO", "COMBINE", "DJANGO", "FLASK", "NO_CLEAR_WINNER"))
                .body("verdictRules[4].when", equalTo(Map.of("margins", List.of(), "answers", List.of())));
    }

    @Test
    void servesProfileSchemaInBothFormats() {
        String path = "/api/v1/knowledge/2.0.0/profile-schema";
        given().accept("application/schema+json")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .header("Vary", equalTo("Accept"))
                .body("properties.answers.properties", aMapWithSize(20));
        given().accept("application/json").get(path).then().statusCode(200).contentType("application/json");
        given().accept("text/html").get(path).then().statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/schema+json", "application/json"})
    void omitsContentTypeFrom304(String type) {
        String path = "/api/v1/knowledge/2.0.0/profile-schema";
        String tag = given().accept(type).get(path).getHeader("ETag");
        Response unchanged = given().accept(type).header("If-None-Match", tag).get(path);

        assertEquals(304, unchanged.statusCode());
        assertFalse(unchanged.headers().hasHeaderWithName("Content-Type"));
        assertEquals(tag, unchanged.getHeader("ETag"));
        assertEquals(List.of("Accept"), unchanged.headers().getValues("Vary"));
    }

    @Test
    void servesProfileSchemaForMalformedAccept() {
        given().header("Accept", "")
                .get("/api/v1/knowledge/2.0.0/profile-schema")
                .then()
                .statusCode(200)
                .contentType("application/schema+json");
    }

    @Test
    void givesPostedExamplesTheirVerdict() {
        for (String version : List.of("1.0.0", "2.0.0")) {
            List<Map<String, Object>> examples =
                    get("/api/v1/knowledge/" + version + "/examples").jsonPath().getList("examples");
            examples.forEach(example -> given().contentType("application/json")
                    .body(example.get("profile"))
                    .post("/api/v1/verdicts")
                    .then()
                    .statusCode(200)
                    .body("verdict", equalTo(example.get("verdict")))
                    .body("profile", equalTo(example.get("profile"))));
        }
    }

    @Test
    void hasExamplesForEveryVerdict() {
        get("/api/v1/knowledge/2.0.0/examples")
                .then()
                .body("examples.size()", greaterThanOrEqualTo(10))
                .body(
                        "examples.verdict",
                        hasItems("DJANGO", "FLASK", "FLASK_THEN_DJANGO", "COMBINE", "NO_CLEAR_WINNER"));
    }

    @Test
    void linksSuccessorOfDeprecatedVersion() {
        for (String path : List.of(
                "/criteria?knowledge=1.0.0",
                "/knowledge/1.0.0",
                "/knowledge/1.0.0/validation",
                "/verdicts?knowledge=1.0.0",
                "/knowledge/1.0.0/drift/2.0.0",
                "/knowledge/2.0.0/drift/1.0.0",
                "/portfolio/drift?from=1.0.0",
                "/portfolio/drift?to=1.0.0")) {
            get("/api/v1" + path)
                    .then()
                    .header("Deprecation", equalTo("@1795305600"))
                    .header("Link", equalTo("</api/v1/knowledge/2.1.0>; rel=\"successor-version\""));
        }
        for (String path : List.of("/criteria", "/knowledge/2.0.0/drift/2.0.0", "/portfolio/drift?from=2.0.0")) {
            get("/api/v1" + path).then().statusCode(200).header("Deprecation", equalTo(null));
        }
    }

    @Test
    void reportsBothUnknownVersions() {
        get("/api/v1/knowledge/2.0/drift/1.0")
                .then()
                .statusCode(404)
                .body(
                        "detail",
                        equalTo("There is no knowledge version \"2.0\". There is no knowledge version \"1.0\"."))
                .body("violations.pointer", contains("/from", "/to"))
                .body("violations.didYouMean", contains("2.0.0", "1.0.0"));
    }
}
