package dev.frameworkadvisor.api.checks;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CheckApiTest {

    private static final String DJANGO =
            "\"answers\": {\"project-scope\": \"medium\", \"compliance\": \"strict\", \"team-size\": \"large\","
                    + " \"structure\": \"enforced-conventions\"}, \"knowledge\": \"2.0.0\"";

    static ValidatableResponse check(String body, String query) {
        return given().contentType("application/json")
                .body("{" + body + "}")
                .post("/api/v1/checks" + query)
                .then();
    }

    private static String waiver(String expires) {
        return ", \"waiver\": {\"reason\": \"migration\", \"approvedBy\": \"Ada\", \"expires\": \"" + expires + "\"}";
    }

    @ParameterizedTest
    @CsvSource({
        "DJANGO, PASS, AGREE",
        "COMBINE, WARN, UNSETTLED",
        "FLASK, FAIL, DISAGREE_ROBUST",
        "FLASK_THEN_DJANGO, FAIL, DISAGREE_ROBUST"
    })
    void respondsWith200ForEveryResult(String declared, String result, String code) {
        check(DJANGO + ", \"declared\": \"" + declared + "\"", "")
                .statusCode(200)
                .body("result", equalTo(result))
                .body("code", equalTo(code))
                .body("declared", equalTo(declared))
                .body("verdict", equalTo("DJANGO"))
                .body("name", nullValue())
                .body("notes", empty())
                .header("Vary", equalTo("Accept"));
    }

    @Test
    void namesNextQuestionAndChange() {
        check(DJANGO + ", \"declared\": \"COMBINE\"", "")
                .body("code", equalTo("UNSETTLED"))
                .body("next.question.criterion", equalTo("architecture"))
                .body("next.question.question", equalTo("How is the system put together?"))
                .body("next.waiverLastDay", nullValue());
        check(DJANGO + ", \"declared\": \"NO_CLEAR_WINNER\"", "")
                .body("next.change.verdict", equalTo("NO_CLEAR_WINNER"))
                .body("next.change.changes[0].criterion", equalTo("compliance"));
        check(DJANGO + ", \"declared\": \"FLASK\"", "").body("next.change", nullValue());
    }

    @Test
    void acceptsWaiverUntilItsLastDay() {
        check(DJANGO + ", \"declared\": \"FLASK\"" + waiver("9999-12-31"), "")
                .body("result", equalTo("WARN"))
                .body("code", equalTo("WAIVED"))
                .body("next.waiverLastDay", equalTo("9999-12-31"))
                .body("message", containsString("approved by Ada"));
        check(DJANGO + ", \"declared\": \"FLASK\"" + waiver("2020-02-29"), "")
                .body("result", equalTo("FAIL"))
                .body("message", containsString("its last day was 2020-02-29"));
    }

    @Test
    void notesUnneededWaiver() {
        check(DJANGO + ", \"declared\": \"DJANGO\"" + waiver("9999-12-31"), "")
                .body("code", equalTo("AGREE"))
                .body("notes", contains("The waiver is not needed: the declared choice is the verdict."));
    }

    @Test
    void linksToSameVerdict() {
        String body = DJANGO + ", \"name\": \"A & B + 100 % \u00fc\", \"declared\": \"DJANGO\","
                + " \"priorities\": {\"traffic\": \"IGNORE\", \"team-size\": \"HIGH\"}";
        var checked = check(body, "").extract();

        given().urlEncodingEnabled(false)
                .get(checked.<String>path("links.verdict"))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .body("decisionId", equalTo(checked.path("decisionId")))
                .body("profile.name", equalTo("A & B + 100 % \u00fc"))
                .body("robustness.weightRadius", equalTo(checked.path("robustness.weightRadius")));
    }

    @Test
    void keepsResultOfPinnedVersionAndNotesCurrent() {
        check(
                        "\"answers\": {\"project-scope\": \"medium\", \"application-type\": \"single-page-app\","
                                + " \"content\": \"mixed\", \"community-support\": \"little\"},"
                                + " \"declared\": \"FLASK\", \"knowledge\": \"1.0.0\"",
                        "")
                .body("result", equalTo("PASS"))
                .body("knowledge.version", equalTo("1.0.0"))
                .body("notes[0]", startsWith("Knowledge 1.0.0 is deprecated since 2026-11-22"))
                .body(
                        "notes[1]",
                        equalTo(
                                "Knowledge 2.1.0, the current version, would decide NO_CLEAR_WINNER, and this check would"
                                        + " then be WARN UNSETTLED."))
                .header("Deprecation", startsWith("@"))
                .header("Link", containsString("successor-version"));
    }

    @Test
    void failsRequestOnlyIfEnforced() {
        check(DJANGO + ", \"declared\": \"FLASK\"", "?enforce=true")
                .statusCode(422)
                .body("type", equalTo("/problems/check-failed"))
                .body("detail", startsWith("FAIL DISAGREE_ROBUST: The verdict is DJANGO"));
        check(DJANGO + ", \"declared\": \"FLASK\"", "?enforce=false").statusCode(200);
        check(DJANGO + ", \"declared\": \"COMBINE\"", "?enforce=true")
                .statusCode(200)
                .body("result", equalTo("WARN"));
        check(DJANGO + ", \"declared\": \"DJANGO\"", "?enforce=true")
                .statusCode(200)
                .body("result", equalTo("PASS"));
        get("/problems/check-failed").then().statusCode(200).body(containsString("enforce"));
    }

    @Test
    void rejectsInvalidEnforce() {
        check(DJANGO + ", \"declared\": \"DJANGO\"", "?enforce=True")
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations[0].pointer", equalTo("/enforce"))
                .body("violations[0].allowed", contains("true", "false"))
                .body("violations[0].didYouMean", equalTo("true"));
        check(DJANGO + ", \"declared\": \"DJANGO\"", "?enforced=true")
                .statusCode(422)
                .body("violations[0].didYouMean", equalTo("enforce"));
    }

    @Test
    void reportsAllViolations() {
        check(
                        "\"answers\": {\"team-siz\": \"large\"}, \"knowledge\": \"9.9.9\", \"profilId\": \"x\","
                                + " \"declared\": \"DJANGOO\","
                                + " \"waiver\": {\"reason\": \" \", \"expires\": \"2026-02-30\", \"aprovedBy\": null}",
                        "")
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-profile"))
                .body(
                        "violations.pointer",
                        contains(
                                "/profilId",
                                "/waiver/aprovedBy",
                                "/declared",
                                "/waiver/approvedBy",
                                "/waiver/reason",
                                "/waiver/expires",
                                "/knowledge",
                                "/answers/team-siz"))
                .body("violations[0].didYouMean", equalTo("profileId"))
                .body("violations[1].didYouMean", equalTo("approvedBy"))
                .body("violations[2].didYouMean", equalTo("DJANGO"))
                .body("violations[2].allowed", hasSize(5));
    }
}
