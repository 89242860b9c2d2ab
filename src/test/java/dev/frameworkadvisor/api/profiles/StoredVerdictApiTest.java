package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.OLDER;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.replace;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.stored;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StoredVerdictApiTest {

    private static final String LINK = "/api/v1/verdicts?team-size=large&compliance=strict&knowledge=2.0.0";

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "*/*, application/json",
        "text/markdown, text/markdown;charset=UTF-8",
        "image/svg+xml, image/svg+xml;charset=UTF-8",
        "text/html, text/html;charset=UTF-8"
    })
    void equalsVerdictOfSameProfile(String accept, String type) {
        String path = stored(ANSWERS) + "/verdict";

        for (String view : new String[] {"full", "summary"}) {
            Response verdict = given().accept(accept).get(path + "?view=" + view);
            verdict.then()
                    .statusCode(200)
                    .contentType(type)
                    .header("Vary", equalTo("Accept"))
                    .header("Cache-Control", equalTo("private, no-cache"));
            assertArrayEquals(given().accept(accept).get(LINK + "&view=" + view).asByteArray(), verdict.asByteArray());
        }
        given().accept("text/csv").get(path).then().statusCode(406);
    }

    @Test
    void usesVersionOfDecisionByDefault() {
        String path = stored(OLDER);
        Response then = get(path + "/verdict");
        Response now = get(path + "/verdict?knowledge=2.1.0");

        then.then()
                .body("decisionId", equalTo(get(path).path("decisionId")))
                .body("verdict", equalTo("FLASK"))
                .header("Deprecation", startsWith("@"))
                .header("Link", containsString("successor-version"));
        now.then()
                .body("decisionId", equalTo(get(path).path("rejudged.decisionId")))
                .body("verdict", equalTo("NO_CLEAR_WINNER"))
                .header("Deprecation", nullValue());
        assertNotEquals(then.header("ETag"), now.header("ETag"));
        get(path + "/verdict?knowledge=1.0.0").then().body(equalTo(then.asString()));
        get(path + "/badge.svg").then().header("Deprecation", startsWith("@")).body(containsString("Flask"));
        get(path + "/badge.svg?knowledge=2.1.0").then().body(containsString("no clear winner"));
    }

    @Test
    void servesAnyRevision() {
        String path = stored(ANSWERS);
        String first = get(path + "/verdict").asString();
        String badge = get(path + "/badge.svg").asString();
        replace(path, "\"1\"", OLDER).then().statusCode(200);

        get(path + "/verdict").then().body("verdict", equalTo("FLASK"));
        get(path + "/verdict?revision=2").then().body("verdict", equalTo("FLASK"));
        assertEquals(first, get(path + "/verdict?revision=1").asString());
        assertEquals(badge, get(path + "/badge.svg?revision=1").asString());
        assertNotEquals(badge, get(path + "/badge.svg").asString());
        get(path + "/verdict?revision=2&knowledge=2.0.0").then().body("verdict", equalTo("NO_CLEAR_WINNER"));
        get(path + "/verdict?revision=1&view=summary").then().body("$", not(hasKey("robustness")));
    }

    @Test
    void reportsViolationsInOtherVersion() {
        String path = stored(ANSWERS);

        for (String form : new String[] {"/verdict", "/badge.svg"}) {
            get(path + form + "?knowledge=1.0.0")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/invalid-profile"))
                    .body("violations.pointer", contains("/answers/compliance", "/answers/team-size"));
            get(path + form + "?knowledge=2.0.1")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/invalid-parameter"))
                    .body("violations[0].pointer", equalTo("/knowledge"))
                    .body("violations[0].allowed", contains("1.0.0", "2.0.0", "2.1.0"));
        }
        get(path + "/verdict?view=summry").then().statusCode(422).body("violations[0].didYouMean", equalTo("summary"));
        get(path + "/verdict?revison=1").then().statusCode(422).body("violations[0].didYouMean", equalTo("revision"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verdict", "/verdict?view=summary", "/verdict?knowledge=2.0.0", "/badge.svg"})
    void respondsWith304IfUnchanged(String address) {
        String path = stored(ANSWERS) + address;
        String tag = get(path).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", equalTo("private, no-cache"))
                .body(emptyString());
        given().header("If-None-Match", "\"1\"").get(path).then().statusCode(200);
    }

    @Test
    void distinguishesMissingNameFromNameNull() {
        String path = stored("\"answers\": {}");
        String unnamed = get(path + "/verdict").header("ETag");

        replace(path, "\"1\"", "\"answers\": {}, \"name\": \"null\"").then().statusCode(200);

        given().header("If-None-Match", unnamed)
                .get(path + "/verdict")
                .then()
                .statusCode(200)
                .body("profile.name", equalTo("null"));
    }
}
