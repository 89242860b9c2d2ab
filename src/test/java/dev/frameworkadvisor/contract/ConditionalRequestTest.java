package dev.frameworkadvisor.contract;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConditionalRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/criteria?knowledge=2.0.0",
                "/api/v1/criteria/team-size?knowledge=2.0.0",
                "/api/v1/frameworks?knowledge=2.0.0",
                "/api/v1/frameworks/django?knowledge=2.0.0",
                "/api/v1/knowledge/2.0.0",
                "/api/v1/knowledge/2.0.0/profile-schema",
                "/api/v1/knowledge/2.0.0/check-schema",
                "/api/v1/knowledge/2.0.0/examples",
                "/api/v1/knowledge/2.0.0/validation",
                "/api/v1/verdicts?team-size=large&knowledge=2.0.0"
            })
    void cachesPinnedContentForever(String path) {
        answersUnchanged(path, "public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/criteria",
                "/api/v1/criteria/team-size",
                "/api/v1/frameworks",
                "/api/v1/frameworks/django",
                "/api/v1/knowledge",
                "/api/v1/verdicts?team-size=large",
                "/problems",
                "/problems/not-found",
                "/q/openapi",
                "/q/openapi?format=json"
            })
    void asksAgainForWhatFollowsTheCurrentVersion(String path) {
        answersUnchanged(path, "public, no-cache");
    }

    private static void answersUnchanged(String path, String cacheControl) {
        String tag = get(path).then().statusCode(200).extract().header("ETag");
        assertFalse(tag.startsWith("W/"), "the tag is strong");
        given().header("If-None-Match", "\"other\", " + tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", equalTo(cacheControl))
                .body(emptyString());
        given().header("If-None-Match", "W/" + tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        given().header("If-Match", "\"other\"")
                .get(path)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
        given().header("If-Match", "W/" + tag)
                .get(path)
                .then()
                .statusCode(412)
                .body("detail", containsString("A weak tag never matches"));
        given().header("If-None-Match", "\"other\"")
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo(cacheControl));
    }

    @Test
    void tagsALinkByEverythingThatItsAnswerShows() {
        String plain = get("/api/v1/verdicts?team-size=large").header("ETag");

        assertNotEquals(plain, get("/api/v1/verdicts?team-size=small").header("ETag"));
        assertNotEquals(
                plain, get("/api/v1/verdicts?team-size=large&name=Portal").header("ETag"));
        assertNotEquals(
                plain,
                get("/api/v1/verdicts?team-size=large&priority=team-size:HIGH").header("ETag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/criteria | application/json",
                "/api/v1/frameworks/django | application/json",
                "/api/v1/knowledge | application/json",
                "/api/v1/knowledge/2.0.0 | application/json",
                "/api/v1/knowledge/2.0.0/examples | application/json",
                "/api/v1/knowledge/2.0.0/validation | application/json",
                "/api/v1/knowledge/1.0.0/drift/2.0.0 | application/json",
                "/api/v1/profiles | application/json",
                "/api/v1/portfolio | application/json",
                "/api/v1/verdicts?team-size=large | application/json",
                "/q/openapi | application/yaml",
                "/q/openapi?format=json | application/json",
                "/problems | text/html;charset=UTF-8"
            })
    void answersHeadLikeGetWithoutABody(String path, String type) {
        String tag =
                get(path).then().header("Content-Type", equalTo(type)).extract().header("ETag");

        given().head(path).then().statusCode(200).header("ETag", equalTo(tag)).header("Content-Type", equalTo(type));
    }
}
