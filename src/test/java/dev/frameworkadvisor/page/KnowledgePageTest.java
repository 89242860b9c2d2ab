package dev.frameworkadvisor.page;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KnowledgePageTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    @Test
    void leadsToEveryVersionAndCriterion() {
        String index = get("/knowledge").asString();
        for (String version : get("/api/v1/knowledge").jsonPath().getList("versions.version", String.class)) {
            assertTrue(index.contains("href=\"/knowledge/" + version + "\""), version);
            JsonPath knowledge = get("/api/v1/knowledge/" + version).jsonPath();
            String page = get("/knowledge/" + version).asString();
            for (String id : knowledge.getList("criteria.id", String.class)) {
                assertTrue(page.contains("href=\"/knowledge/" + version + "/criteria/" + id + "\""), id);
            }
            for (String statement : knowledge.getList("sources.claims.statement.flatten()", String.class)) {
                assertTrue(page.contains(statement.replace("&", "&amp;").replace("<", "&lt;")), statement);
            }
        }
    }

    @Test
    void hasNoDeadLink() {
        for (String page : List.of("/", "/knowledge", "/knowledge/2.1.0", "/knowledge/2.1.0/criteria/team-size")) {
            List<String> links = LINK.matcher(get(page).asString())
                    .results()
                    .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !link.contains("/compare/") && !link.startsWith("/q/"))
                    .distinct()
                    .toList();
            for (String link : links) {
                assertEquals(200, get(link).statusCode(), link);
            }
        }
    }

    @Test
    void showsFitsReasonsAndSourcesOfACriterion() {
        JsonPath criterion = get("/api/v1/criteria/team-size").jsonPath();
        String page = get("/knowledge/2.1.0/criteria/team-size").asString();
        for (String reason : criterion.getList("criterion.options.reason", String.class)) {
            assertTrue(page.contains(reason), page);
        }
        assertTrue(page.contains("id=\"claim-1\""), page);
    }

    @Test
    void reportsUnknownVersionsAndCriteria() {
        given().accept("text/html")
                .get("/knowledge/2.1.1")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<code>2.1.0</code>"));
        get("/knowledge/2.1.0/criteria/team-sise")
                .then()
                .statusCode(404)
                .body("violations[0].didYouMean", equalTo("team-size"));
    }

    @Test
    void showsTheSameDriftAsTheApi() {
        double changed = get("/api/v1/knowledge/2.0.0/drift/2.1.0").jsonPath().getDouble("changed");
        get("/knowledge/2.0.0/compare/2.1.0")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString(String.format("%.2f %% of all profiles", 100 * changed)),
                        containsString("heat-5")));
    }
}
