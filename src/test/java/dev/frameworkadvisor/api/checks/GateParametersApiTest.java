package dev.frameworkadvisor.api.checks;

import static dev.frameworkadvisor.api.checks.CheckApiTest.check;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GateParametersApiTest {

    private static final String DJANGO =
            "\"answers\": {\"project-scope\": \"medium\", \"compliance\": \"strict\", \"team-size\": \"large\","
                    + " \"structure\": \"enforced-conventions\"}, \"knowledge\": \"2.0.0\"";

    private static final String WAIVER =
            ", \"waiver\": {\"reason\": \"migration\", \"approvedBy\": \"Ada\"," + " \"expires\": \"9999-12-31\"}";

    private static String declaring(String choice) {
        return DJANGO + ",\n\"declared\":\"" + choice + "\"";
    }

    private static JsonPath report(String choice, String format, String query) {
        return new JsonPath(given().accept(format)
                .contentType("application/json")
                .body("{" + declaring(choice) + "}")
                .post("/api/v1/checks" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    @ParameterizedTest
    @CsvSource({"DJANGO, fail, 200", "DJANGO, warn, 200", "COMBINE, fail, 200", "COMBINE, warn, 422", "FLASK, fail, 422"
    })
    void enforcesTheResultsOfThePolicy(String declared, String failOn, int status) {
        check(declaring(declared), "?enforce=true&failOn=" + failOn).statusCode(status);
    }

    @Test
    void acceptsAWaivedCheckByEveryPolicy() {
        check(declaring("FLASK") + WAIVER, "?enforce=true&failOn=warn")
                .statusCode(200)
                .body("code", equalTo("WAIVED"));
    }

    @Test
    void keepsResultAndCodeByEveryPolicy() {
        check(declaring("COMBINE"), "?failOn=warn")
                .statusCode(200)
                .body("result", equalTo("WARN"))
                .body("code", equalTo("UNSETTLED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WARN", "none"})
    void rejectsOtherPolicies(String failOn) {
        check(declaring("DJANGO"), "?failOn=" + failOn)
                .statusCode(422)
                .body("violations.pointer", contains("/failOn"))
                .body("violations[0].allowed", contains("fail", "warn"));
    }

    @Test
    void pointsToThePathAndTheLineOfTheDeclaration() {
        JsonPath sarif = report("FLASK", "application/sarif+json", "?path=apps/a b/profile.json");
        String place = "runs[0].results[0].locations[0].physicalLocation.";

        assertEquals("apps/a%20b/profile.json", sarif.getString(place + "artifactLocation.uri"));
        assertEquals(2, sarif.getInt(place + "region.startLine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/profile.json", "../profile.json", "a//b", "a\\b", "a\nb", "./a"})
    void rejectsPathsThatReportsCannotPointTo(String path) {
        check(declaring("DJANGO"), "?path=" + path).statusCode(422).body("violations.pointer", contains("/path"));
    }

    @Test
    void namesEachRuleAndLinksItToAPage() {
        JsonPath sarif = report("FLASK", "application/sarif+json", "");
        String rule = "runs[0].tool.driver.rules[6].";

        assertEquals("DisagreeRobust", sarif.getString(rule + "name"));
        URI page = URI.create(sarif.getString(rule + "helpUri"));
        assertTrue(page.isAbsolute());
        get(page.getPath()).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"COMBINE, minor, UNSETTLED", "FLASK, major, DISAGREE_ROBUST"})
    void reportsAFindingForGitLab(String declared, String severity, String code) {
        JsonPath report = report(declared, "application/vnd.gitlab.code-quality+json", "?path=profile.json");

        assertEquals(severity, report.getString("[0].severity"));
        assertEquals(code, report.getString("[0].check_name"));
        assertEquals("profile.json", report.getString("[0].location.path"));
        assertEquals(2, report.getInt("[0].location.lines.begin"));
    }

    @Test
    void reportsNoFindingForGitLabIfTheCheckPasses() {
        assertEquals(
                0,
                report("DJANGO", "application/vnd.gitlab.code-quality+json", "")
                        .getList("$")
                        .size());
    }
}
