package dev.frameworkadvisor.api.verdicts;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerdictProofApiTest {

    @Test
    void settlesUnchangeableVerdict() {
        given().contentType("application/json")
                .body("""
                {"answers": {"team-size": "large", "compliance": "strict", "project-scope": "enterprise",
                 "growth": "enterprise-scale", "content": "database-driven", "data-models": "built-in-wanted",
                 "admin-interface": "essential", "authentication": "built-in-wanted",
                 "security-defaults": "must-be-built-in", "structure": "enforced-conventions",
                 "library-choice": "curated-by-framework", "stage": "established-product",
                 "community-support": "heavily", "reuse": "as-much-as-possible"}, "knowledge": "2.0.0"}""")
                .post("/api/v1/verdicts")
                .then()
                .body("settled", equalTo(true))
                .body("outcomes", equalTo(Map.of("DJANGO", 1.0f)))
                .body("nextQuestion", equalTo(null))
                .body("flips.size", equalTo(null))
                .body("robustness.level", equalTo("ROBUST"));
    }

    @Test
    void omitsProofFromSummary() {
        String path = "/api/v1/verdicts?team-size=large&compliance=strict";
        get(path + "&view=summary")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("DJANGO"))
                .body("outcomes.keySet().size()", greaterThan(1))
                .body("keySet()", not(hasItems("contributions", "flips", "robustness", "explanation")));
        assertArrayEquals(get(path).asByteArray(), get(path + "&view=full").asByteArray());
        assertNotEquals(get(path).header("ETag"), get(path + "&view=summary").header("ETag"));
        given().contentType("application/json")
                .body("{\"answers\": {}}")
                .post("/api/v1/verdicts?view=summry")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/view"))
                .body("violations[0].didYouMean", equalTo("summary"));
        get("/api/v1/verdicts?view=summary&view=full").then().statusCode(422);
    }

    @Test
    void reportsChangesThatFlipVerdict() {
        String path = "/api/v1/verdicts?team-size=large&compliance=strict";
        List<Map<String, Object>> sets = get(path).path("flips.sets");

        sets.forEach(set -> {
            List<Map<String, String>> changes = changes(set);
            String changed = path;
            for (Map<String, String> change : changes) {
                changed = changed.replace(
                        change.get("criterion") + "=" + change.get("from"),
                        change.get("criterion") + "=" + change.get("to"));
            }
            get(changed).then().body("verdict", equalTo(set.get("verdict")));
        });
        get(path).then().body("flips.size", equalTo(1)).body("flips.sets.size()", greaterThan(0));
    }

    /** Django's share is 27/160 = 0.16875: exactly between two decimals, as Flask's is. */
    @Test
    void roundsAcceptabilityFromExactValue() {
        get("/api/v1/verdicts?project-scope=small&application-type=single-page-app"
                        + "&architecture=independent-services&stage=first-release&content=database-driven&knowledge=2.0.0")
                .then()
                .body("robustness.acceptability", equalTo(Map.of("django", 0.1688f, "flask", 0.8313f)));
    }

    @SuppressWarnings("unchecked") // types as in the contract
    private static List<Map<String, String>> changes(Map<String, Object> set) {
        return (List<Map<String, String>>) set.get("changes");
    }

    @Test
    void measuresDriftWithValidWitnesses() {
        List<Map<String, Object>> cells = get("/api/v1/knowledge/1.0.0/drift/2.0.0")
                .then()
                .statusCode(200)
                .extract()
                .path("matrix");

        cells.forEach(cell -> {
            for (String side : List.of("from", "to")) {
                String version = side.equals("from") ? "1.0.0" : "2.0.0";
                given().queryParams(answers(cell))
                        .get("/api/v1/verdicts?knowledge=" + version)
                        .then()
                        .body("verdict", equalTo(cell.get(side)));
            }
        });
    }

    @SuppressWarnings("unchecked") // types as in the contract
    private static Map<String, String> answers(Map<String, Object> cell) {
        return ((Map<String, Map<String, String>>) cell.get("witness")).get("answers");
    }
}
