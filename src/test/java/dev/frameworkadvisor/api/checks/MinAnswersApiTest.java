package dev.frameworkadvisor.api.checks;

import static dev.frameworkadvisor.api.checks.CheckApiTest.check;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MinAnswersApiTest {

    private static final String TWO = "\"team-size\": \"large\", \"compliance\": \"strict\"";

    private static final String THREE = TWO + ", \"admin-interface\": \"essential\"";

    private static String declaring(String choice, String answers) {
        return "\"answers\": {" + answers + "}, \"declared\": \"" + choice + "\", \"knowledge\": \"2.0.0\"";
    }

    private static int criteria() {
        return get("/api/v1/criteria").<List<?>>path("criteria").size();
    }

    @Test
    void requiresThreeAnswersByDefault() {
        check(declaring("DJANGO", TWO), "")
                .statusCode(200)
                .body("result", equalTo("WARN"))
                .body("code", equalTo("INSUFFICIENT_ANSWERS"))
                .body("verdict", equalTo("DJANGO"))
                .body("message", containsString("answers that count: 2, required: 3"))
                .body("next.question.criterion", equalTo("architecture"));
        check(declaring("DJANGO", THREE), "").body("code", equalTo("AGREE"));
    }

    @Test
    void countsNeitherTiesNorIgnoredCriteria() {
        check(declaring("DJANGO", TWO + ", \"traffic\": \"high\""), "").body("code", equalTo("INSUFFICIENT_ANSWERS"));
        check(declaring("DJANGO", THREE) + ", \"priorities\": {\"admin-interface\": \"IGNORE\"}", "")
                .body("code", equalTo("INSUFFICIENT_ANSWERS"));
    }

    @ParameterizedTest
    @CsvSource({"0, AGREE", "1, AGREE", "2, AGREE", "3, INSUFFICIENT_ANSWERS", "4, INSUFFICIENT_ANSWERS"})
    void comparesAnswersWithMinimum(int minAnswers, String code) {
        check(declaring("DJANGO", TWO), "?minAnswers=" + minAnswers)
                .statusCode(200)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DJANGO", "FLASK", "COMBINE", "FLASK_THEN_DJANGO", "NO_CLEAR_WINNER"})
    void failsEmptyProfile(String declared) {
        for (String query : List.of("", "?enforce=true")) {
            check(declaring(declared, ""), query)
                    .statusCode(200)
                    .body("result", equalTo("WARN"))
                    .body("code", equalTo("INSUFFICIENT_ANSWERS"));
        }
    }

    @Test
    void checksEmptyProfileWithZeroMinimum() {
        check(declaring("NO_CLEAR_WINNER", ""), "?minAnswers=0&enforce=true")
                .statusCode(200)
                .body("code", equalTo("AGREE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/sarif+json", "application/junit+xml", "text/plain"})
    void reportsTooFewAnswersInEveryFormat(String format) {
        String body = given().accept(format)
                .contentType("application/json")
                .body("{" + declaring("DJANGO", TWO) + "}")
                .post("/api/v1/checks?enforce=true")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertTrue(body.contains("INSUFFICIENT_ANSWERS"), body);
        assertTrue(body.contains("answers that count: 2, required: 3"), body);
    }

    @Test
    void omitsWaiverNoteWithoutCheck() {
        String waiver =
                ", \"waiver\": {\"reason\": \"migration\", \"approvedBy\": \"Ada\"," + " \"expires\": \"2999-12-31\"}";

        check(declaring("DJANGO", TWO) + waiver, "")
                .body("code", equalTo("INSUFFICIENT_ANSWERS"))
                .body("notes", empty());
        check(declaring("DJANGO", THREE) + waiver, "")
                .body("code", equalTo("AGREE"))
                .body("notes", contains("The waiver is not needed: the declared choice is the verdict."));
    }

    @Test
    void allowsNumberOfAllCriteria() {
        check(declaring("DJANGO", THREE), "?minAnswers=" + criteria())
                .statusCode(200)
                .body("result", equalTo("WARN"))
                .body("message", containsString("required: " + criteria()));
        check(declaring("DJANGO", THREE), "?minAnswers=" + (criteria() + 1))
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations.pointer", contains("/minAnswers"))
                .body("violations[0].message", containsString("from 0 to " + criteria()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "+3", "03", "3.0", "1e1", "%203", "many", "true", "%D9%A3", "99999999999999999999"})
    void rejectsInvalidNumber(String value) {
        check(declaring("DJANGO", THREE), "?minAnswers=" + value)
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations.pointer", contains("/minAnswers"));
    }

    @Test
    void rejectsTwoNumbers() {
        check(declaring("DJANGO", THREE), "?minAnswers=1&minAnswers=1")
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("violations.pointer", contains("/minAnswers"));
    }

    @Test
    void suggestsParameterName() {
        check(declaring("DJANGO", THREE), "?minanswers=1")
                .statusCode(422)
                .body("violations[0].didYouMean", equalTo("minAnswers"));
    }

    @Test
    void reportsViolationsWithThoseOfBody() {
        check(declaring("DJANGOO", "\"team-siz\": \"large\""), "?minAnswers=many&enforce=1")
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-profile"))
                .body("violations.pointer", contains("/enforce", "/minAnswers", "/declared", "/answers/team-siz"));
    }
}
