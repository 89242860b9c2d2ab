package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.OLDER;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.delete;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.stored;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PortfolioDriftApiTest {

    private static final String DRIFT = "/api/v1/portfolio/drift";

    private static <T> T changed(String query, String path, String field) {
        return get(DRIFT + query)
                .then()
                .statusCode(200)
                .extract()
                .path("changes.find { it.links.self == '" + path + "' }" + field);
    }

    @Test
    void reportsChangedDecisionsWithCause() {
        String path = stored(OLDER);
        String drifts = "changes.find { it.links.self == '" + path + "' }.";
        Response drift = get(DRIFT);

        drift.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("Vary", equalTo("Accept"))
                .body(drifts + "revision", equalTo(1))
                .body(drifts + "from.knowledge.version", equalTo("1.0.0"))
                .body(drifts + "from.verdict", equalTo("FLASK"))
                .body(drifts + "to.knowledge.version", equalTo("2.1.0"))
                .body(drifts + "to.verdict", equalTo("NO_CLEAR_WINNER"))
                .body(drifts + "to.decisionId", equalTo(get(path).path("rejudged.decisionId")))
                .body(drifts + "to.moved", equalTo(get(path).path("rejudged.moved")))
                .body("summary.to", equalTo("2.1.0"));
        float then = get(path + "/verdict").path("margin.overall");
        float now = get(path + "/verdict?knowledge=2.1.0").path("margin.overall");
        List<Float> from = drift.path(drifts + "to.moved.from");
        List<Float> to = drift.path(drifts + "to.moved.to");
        assertEquals(now - then, sum(to) - sum(from), 0.02);
    }

    private static double sum(List<Float> points) {
        return points.stream().mapToDouble(Float::doubleValue).sum();
    }

    @Test
    void omitsUnchangedAndDeleted() {
        String same = stored(ANSWERS);
        String deleted = stored(OLDER);
        delete(deleted, "*").then().statusCode(204);

        assertNull(changed("", same, ""));
        assertNull(changed("", deleted, ""));
        assertNull(changed("?from=1.0.0&to=1.0.0", stored(OLDER), ""));
    }

    @Test
    void comparesAnyTwoVersions() {
        String older = stored(OLDER);
        String newer = stored(ANSWERS);

        assertEquals("NO_CLEAR_WINNER", changed("?from=2.0.0&to=1.0.0", older, ".from.verdict"));
        assertEquals("FLASK", changed("?from=2.0.0&to=1.0.0", older, ".to.verdict"));
        for (String query : List.of("?to=1.0.0", "?from=1.0.0", "?from=2.0.0&to=1.0.0", "?from=1.0.0&to=2.0.0")) {
            assertEquals("1.0.0", changed(query, newer, ".unfit.knowledge.version"), query);
            assertEquals(
                    List.of("/answers/compliance", "/answers/team-size"),
                    changed(query, newer, ".unfit.misfits.pointer"),
                    query);
        }
        assertNull(changed("?to=1.0.0", older, ""));
    }

    @Test
    void reportsSummary() {
        stored(OLDER);
        stored(ANSWERS);
        Response drift = get(DRIFT + "?to=1.0.0");

        assertEquals(get("/api/v1/portfolio").<Integer>path("profiles"), drift.path("summary.profiles"));
        assertEquals(
                drift.<List<?>>path("changes.findAll { it.unfit != null }").size(),
                drift.<Integer>path("summary.unfit"));
        assertEquals(
                drift.<List<?>>path("changes.findAll { it.to != null }").size(),
                drift.<Integer>path("summary.changed"));
    }

    @Test
    void hasSameContentAsLines() {
        stored(OLDER);
        Response lines = given().accept("application/x-ndjson").get(DRIFT);
        List<String> changes = lines.asString().lines().toList();
        String document = get(DRIFT).asString();

        lines.then().statusCode(200).contentType("application/x-ndjson").header("Vary", equalTo("Accept"));
        assertTrue(lines.asString().endsWith("}\n"));
        assertEquals(
                document,
                "{\"changes\":[" + String.join(",", changes.subList(0, changes.size() - 1)) + "],\"summary\":"
                        + changes.get(changes.size() - 1) + "}");
    }

    @ParameterizedTest
    @CsvSource({"from=9.9.9, /from", "to=2.0, /to", "form=1.0.0, /form"})
    void rejectsUnknownVersionsAndParameters(String query, String pointer) {
        get(DRIFT + "?" + query)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void rejectsOtherFormats() {
        given().accept("text/html").get(DRIFT).then().statusCode(406).body("title", containsString("Not acceptable"));
    }
}
