package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class QueryDecoderTest {

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false).get(path).then();
    }

    @ParameterizedTest
    @CsvSource({
        "R;compliance=strict, R;compliance=strict",
        "Tom;Jerry, Tom;Jerry",
        "Tom%3BJerry, Tom;Jerry",
        "a=b, a=b",
        "a+b%2Bc, a b+c"
    })
    void keepsSemicolonInValue(String sent, String name) {
        get("/api/v1/verdicts?team-size=large&name=" + sent)
                .statusCode(200)
                .body("profile.name", equalTo(name))
                .body("profile.answers.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/verdicts?team-size=large;knowledge=1.0.0, /answers/team-size",
        "/api/v1/criteria?knowledge=1.0.0;x=1, /knowledge",
        "/api/v1/profiles?verdict=DJANGO;level=ROBUST, /verdict",
        "/api/v1/profiles?limit=2;name=x, /limit",
        "/api/v1/portfolio/drift?from=1.0.0;to=2.0.0, /from",
        "/api/v1/badge.svg?stage=prototype;view=full, /answers/stage",
        "/q/openapi?format=json;x=1, /format"
    })
    void rejectsOptionWithSemicolon(String path, String pointer) {
        get(path).statusCode(422).body("violations.pointer", contains(pointer));
    }

    @Test
    void rejectsNameWithSemicolon() {
        get("/api/v1/criteria?;knowledge=1.0.0").statusCode(422).body("violations.pointer", contains("/;knowledge"));
    }

    @Test
    void readsParametersAfterThe1024th() {
        get("/api/v1/criteria?" + "a&".repeat(1100) + "knowledg=1.0.0")
                .statusCode(422)
                .body("violations.pointer", hasItem("/knowledg"));
    }
}
