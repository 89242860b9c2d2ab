package dev.frameworkadvisor.api.checks;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CheckFormsTest {

    private static final String SARIF = "application/sarif+json";
    private static final String JUNIT = "application/junit+xml";

    private static final Schema SARIF_SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CheckFormsTest.class.getResourceAsStream("/sarif/sarif-2.1.0.schema.json"));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Response check(String declared, String name, String accept) {
        return given().contentType("application/json")
                .header("Accept", accept)
                .body("{\"name\": \"" + name
                        + "\", \"answers\": {\"project-scope\": \"medium\", \"compliance\": \"strict\","
                        + " \"team-size\": \"large\", \"structure\": \"enforced-conventions\"},"
                        + " \"declared\": \"" + declared + "\", \"knowledge\": \"2.0.0\"}")
                .post("/api/v1/checks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/* | application/json",
                "application/json, text/plain | application/json",
                "text/plain, application/json | application/json",
                "text/* | text/plain",
                "text/plain | text/plain",
                "application/sarif+json | application/sarif+json",
                "application/junit+xml | application/junit+xml",
                "application/json;q=0.5, application/sarif+json;q=0.9 | application/sarif+json",
                "*/*;q=0.1, text/plain;q=0.2 | text/plain",
                "application/json;q=0.1, */*;q=0.9 | application/sarif+json",
                "application/json;q=0, */* | application/sarif+json",
                "text/plain;charset=utf-8 | text/plain",
                "Text/Plain | text/plain",
                "application/sarif+json;version=2.1.0 | application/sarif+json",
                "text/plain;q=0.5;charset=utf-8, application/json;q=0.4 | text/plain",
                "text/*;q=0.3, text/plain;q=0.9, application/json;q=0.5 | text/plain",
                "text/html, application/junit+xml;q=0.3 | application/junit+xml"
            })
    void choosesPreferredFormat(String accept, String form) {
        Response response = check("DJANGO", "Portal", accept);

        assertEquals(200, response.statusCode());
        assertEquals(form, response.contentType().replaceAll(";.*", ""));
        assertEquals(List.of("Accept"), response.headers().getValues("Vary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json;q=0", "*/*;q=0", "text/html, application/xml;q=0.9"})
    void rejectsOtherFormats(String accept) {
        check("DJANGO", "Portal", accept).then().statusCode(406).body("type", equalTo("/problems/not-acceptable"));
    }

    @Test
    void respondsWithJsonByDefault() {
        given().contentType("application/json")
                .body("{\"answers\": {}, \"declared\": \"DJANGO\"}")
                .post("/api/v1/checks")
                .then()
                .contentType("application/json")
                .body("result", equalTo("WARN"));
    }

    @Test
    void writesOneLineOfText() {
        check("FLASK", "Portal", "text/plain")
                .then()
                .contentType("text/plain;charset=UTF-8")
                .body(matchesPattern("FAIL DISAGREE_ROBUST: [^\\n]+\\n"));
    }

    @Test
    void failsOnFailAndSkipsOnWarnInJUnit() {
        check("FLASK", "Portal", JUNIT)
                .then()
                .body("testsuites.testsuite.@tests", equalTo("1"))
                .body("testsuites.testsuite.@failures", equalTo("1"))
                .body("testsuites.testsuite.testcase.@name", equalTo("FLASK for Portal"))
                .body("testsuites.testsuite.testcase.failure.@type", equalTo("DISAGREE_ROBUST"));
        check("FLASK", " ", JUNIT).then().body("testsuites.testsuite.testcase.@name", equalTo("FLASK"));
        check("COMBINE", "Portal", JUNIT)
                .then()
                .body("testsuites.testsuite.@failures", equalTo("0"))
                .body("testsuites.testsuite.@skipped", equalTo("1"))
                .body("testsuites.testsuite.testcase.failure.size()", equalTo(0))
                .body("testsuites.testsuite.testcase.skipped.@message", matchesPattern("WARN UNSETTLED: .+"))
                .body("testsuites.testsuite.testcase.system-out", matchesPattern("WARN UNSETTLED: .+"));
    }

    @ParameterizedTest
    @CsvSource({"DJANGO, 0, ", "COMBINE, 1, warning", "FLASK, 1, error"})
    void reportsFindingUnlessCheckPasses(String declared, int findings, String level) throws IOException {
        JsonNode log = MAPPER.readTree(check(declared, "Portal", SARIF).asByteArray());

        assertEquals(List.of(), schemaErrors(log));
        assertEquals(findings, log.at("/runs/0/results").size());
        JsonNode finding = log.at("/runs/0/results/0");
        if (findings > 0) {
            assertEquals(level, finding.path("level").textValue());
            assertEquals(
                    finding.path("ruleId").textValue(),
                    log.at("/runs/0/tool/driver/rules")
                            .path(finding.path("ruleIndex").intValue())
                            .path("id")
                            .textValue());
            assertEquals(
                    "framework-profile.json",
                    finding.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .textValue());
            assertEquals(
                    1,
                    finding.at("/locations/0/physicalLocation/region/startLine").intValue());
        }
    }

    @Test
    void keepsFingerprintOfSameChoice() throws IOException {
        JsonNode finding = fingerprints("FLASK", "Portal");

        assertEquals(finding, fingerprints("FLASK", "Portal"));
        assertNotEquals(finding, fingerprints("COMBINE", "Portal"));
        assertNotEquals(finding, fingerprints("FLASK", "Shop"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", SARIF, JUNIT})
    void containsNotesInEveryFormat(String form) {
        given().contentType("application/json")
                .header("Accept", form)
                .body("{\"answers\": {}, \"declared\": \"DJANGO\", \"knowledge\": \"1.0.0\"}")
                .post("/api/v1/checks")
                .then()
                .body(containsString("Knowledge 1.0.0 is deprecated since 2026-11-22"));
    }

    private static JsonNode fingerprints(String declared, String name) throws IOException {
        return MAPPER.readTree(check(declared, name, SARIF).asByteArray()).at("/runs/0/results/0/partialFingerprints");
    }

    /** Returns the errors of the log against the schema of SARIF 2.1.0. */
    static List<String> schemaErrors(JsonNode log) {
        return SARIF_SCHEMA.validate(log).stream().map(Error::toString).toList();
    }
}
