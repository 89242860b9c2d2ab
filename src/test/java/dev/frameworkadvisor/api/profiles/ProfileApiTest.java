package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.OLDER;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.replace;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.stored;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfileApiTest {

    private static final String OTHER = "\"name\": \"Other\", \"answers\": {\"team-size\": \"small\"}";

    @Test
    void respondsWith304UntilChanged() {
        String path = stored(ANSWERS);

        for (String known : List.of("\"1\"", "\"x\", \"1\"", "*")) {
            given().header("If-None-Match", known)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo("\"1\""))
                    .header("Cache-Control", equalTo("private, no-cache"))
                    .body(emptyString());
        }
        replace(path, "\"1\"", OTHER).then().statusCode(200);
        given().header("If-None-Match", "\"1\"")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
    }

    @Test
    void includesReevaluationInTag() {
        String path = stored(OLDER);
        Response found = get(path);

        found.then()
                .header("ETag", startsWith("\"1-"))
                .body("verdict", equalTo("FLASK"))
                .body("knowledge.version", equalTo("1.0.0"))
                .body("rejudged.knowledge.version", equalTo("2.1.0"))
                .body("rejudged.verdict", equalTo("NO_CLEAR_WINNER"))
                .body("rejudged.moved.criterion", equalTo(List.of("project-scope", "application-type")));
        given().header("If-None-Match", found.header("ETag")).get(path).then().statusCode(304);
        given().header("If-None-Match", "\"1\"").get(path).then().statusCode(200);
        get(path + "/revisions/1").then().header("ETag", equalTo("\"1\"")).body("$", not(hasKey("rejudged")));
        replace(path, found.header("ETag"), ANSWERS).then().statusCode(200).header("ETag", equalTo("\"2\""));
        get(path).then().header("ETag", equalTo("\"2\"")).body("$", not(hasKey("rejudged")));
    }

    @Test
    void linksToItsResources() {
        String path = stored(ANSWERS);
        Map<String, String> links = get(path).path("links");

        assertEquals(
                Map.of(
                        "self", path,
                        "revisions", path + "/revisions",
                        "verdict", path + "/verdict",
                        "badge", path + "/badge.svg"),
                links);
        links.values().forEach(link -> get(link).then().statusCode(200));
    }
}
