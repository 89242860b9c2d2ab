package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.replace;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.stored;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RevisionsApiTest {

    private static String withRevisions(int count) {
        String path = stored(ANSWERS);
        for (int revision = 1; revision < count; revision++) {
            replace(path, "\"" + revision + "\"", "\"name\": \"" + revision + "\", " + ANSWERS)
                    .then()
                    .statusCode(200);
        }
        return path;
    }

    @Test
    void listsPagesFromLatest() {
        String path = withRevisions(5);

        Response first = get(path + "/revisions?limit=2");
        Response second = given().urlEncodingEnabled(false).get(next(first));
        Response third = given().urlEncodingEnabled(false).get(next(second));

        first.then().statusCode(200).body("revisions.revision", contains(5, 4));
        second.then().statusCode(200).body("revisions.revision", contains(3, 2));
        third.then()
                .statusCode(200)
                .body("revisions.revision", contains(1))
                .body("nextCursor", nullValue())
                .header("Link", nullValue());
        assertEquals("4", first.path("revisions[0].name"));
        get(path + "/revisions?limit=5").then().body("nextCursor", nullValue());
    }

    @Test
    void reportsTotalOnEveryPage() {
        String path = withRevisions(3);

        Response first = get(path + "/revisions?limit=1");
        Response second = given().urlEncodingEnabled(false).get(next(first));
        Response third = given().urlEncodingEnabled(false).get(next(second));

        for (Response page : List.of(first, second, third, get(path + "/revisions"))) {
            page.then().statusCode(200).body("total", equalTo(3));
        }
    }

    private static String next(Response page) {
        return page.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
    }

    @Test
    void respondsWith304UntilRevisionIsWritten() {
        String path = withRevisions(1);
        String tag = get(path + "/revisions").header("ETag");

        given().header("If-None-Match", tag)
                .get(path + "/revisions")
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("private, no-cache"))
                .body(emptyString());
        replace(path, "\"1\"", ANSWERS).then().statusCode(200);
        given().header("If-None-Match", tag).get(path + "/revisions").then().statusCode(200);
    }

    @Test
    void keepsEachRevisionUnchanged() {
        String path = withRevisions(2);

        get(path + "/revisions/1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", nullValue());
        get(path + "/revisions/2")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("name", equalTo("1"));
        given().header("If-None-Match", "\"1\"")
                .get(path + "/revisions/1")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "-1", "01", "1.0", "x", "99999999999", "2147483648"})
    void rejectsUnknownNumbers(String number) {
        String path = withRevisions(2);

        get(path + "/revisions/" + number).then().statusCode(404).body("violations[0].pointer", equalTo("/revision"));
        get(path + "/verdict?revision=" + number).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "cursor=x", "cursor=MA", "limit=1&limit=2"})
    void rejectsInvalidPage(String query) {
        get(withRevisions(1) + "/revisions?" + query)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-parameter"));
    }
}
