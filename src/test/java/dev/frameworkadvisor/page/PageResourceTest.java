package dev.frameworkadvisor.page;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.problem.ProblemType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageResourceTest {

    @ParameterizedTest
    @CsvSource({"/, text/html, Framework Advisor", "/advisor.css, text/css, body"})
    void servesPagesWithEntityTag(String path, String type, String part) {
        String tag = get(path)
                .then()
                .statusCode(200)
                .contentType(type + ";charset=UTF-8")
                .header("Cache-Control", equalTo("public, no-cache"))
                .body(containsString(part))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304).body(emptyString());
        given().head(path)
                .then()
                .statusCode(200)
                .contentType(type + ";charset=UTF-8")
                .header("ETag", equalTo(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/advisor.css"})
    void listsMethodsOfPages(String path) {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            given().request(method, path)
                    .then()
                    .statusCode(405)
                    .body("type", equalTo(ProblemType.METHOD_NOT_ALLOWED.path()))
                    .header("Allow", equalTo("GET, HEAD, OPTIONS"));
        }
        given().options(path).then().statusCode(200).header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/other.css", "/advisorXcss", "/%2e%2e/pom.xml", "/..%2fpom.xml", "/knowledges"})
    void rejectsUnknownPaths(String path) {
        for (String method : List.of("GET", "PUT", "OPTIONS")) {
            given().urlEncodingEnabled(false).request(method, path).then().statusCode(404);
        }
    }

    @Test
    void rejectsQueryParameters() {
        get("/?team-size=large").then().statusCode(422).body("violations.pointer", contains("/team-size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/advise", "/verdict", "/problems", "/q/swagger-ui", "/api/v1/badge.svg"})
    void sendsOneSecurityPolicy(String path) {
        Headers headers = get(path).headers();
        assertEquals(1, headers.getValues("Content-Security-Policy").size());
        assertEquals(1, headers.getValues("Referrer-Policy").size());
        assertEquals(1, headers.getValues("Cross-Origin-Resource-Policy").size());
    }
}
