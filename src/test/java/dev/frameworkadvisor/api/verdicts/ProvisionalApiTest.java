package dev.frameworkadvisor.api.verdicts;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict that less than half of the completions have, in every format. */
@QuarkusTest
class ProvisionalApiTest {

    private static final String PROVISIONAL =
            "?project-scope=medium&growth=moderate&team-size=large&knowledge=2.0.0&name=Portal";

    private static final String SETTLING = "?team-size=large&compliance=strict&knowledge=2.0.0&name=Portal";

    @Test
    void isLevelOfVerdictWithSmallShare() {
        get("/api/v1/verdicts" + PROVISIONAL)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("NO_CLEAR_WINNER"))
                .body("outcomes.NO_CLEAR_WINNER", lessThan(0.5f))
                .body("leading.verdict", equalTo("DJANGO"))
                .body("robustness.level", equalTo("PROVISIONAL"));
        get("/api/v1/verdicts" + SETTLING).then().body("robustness.level", equalTo("MODERATE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "2.0.0", "2.1.0"})
    void isLevelOfEmptyProfile(String version) {
        get("/api/v1/verdicts?knowledge=" + version).then().body("robustness.level", equalTo("PROVISIONAL"));
        get("/api/v1/badge.svg?knowledge=" + version).then().body(containsString("\u00b7 provisional"));
    }

    @Test
    void isPartOfTheBadge() {
        get("/api/v1/badge.svg" + PROVISIONAL.replace("&name=Portal", ""))
                .then()
                .statusCode(200)
                .body(containsString("no clear winner \u00b7 provisional"));
        get("/api/v1/badge.svg" + SETTLING.replace("&name=Portal", "")).then().body(not(containsString("provisional")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/markdown", "text/html", "image/svg+xml"})
    void marksLabelInEveryFormat(String form) {
        for (String view : List.of("full", "summary")) {
            given().accept(form)
                    .get("/api/v1/verdicts" + PROVISIONAL + "&view=" + view)
                    .then()
                    .statusCode(200)
                    .body(containsString("No clear winner (provisional)"));
            given().accept(form)
                    .get("/api/v1/verdicts" + SETTLING + "&view=" + view)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("(provisional)")));
        }
    }
}
