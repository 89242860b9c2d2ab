package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.OLDER;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.PATH;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.create;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.replace;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.stored;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.unique;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProtocolApiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /api/v1/profiles | GET, HEAD, OPTIONS, POST",
                "POST | /api/v1/profiles/x | DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
                "PUT | /api/v1/profiles/x/revisions | GET, HEAD, OPTIONS",
                "DELETE | /api/v1/profiles/x/revisions/1 | GET, HEAD, OPTIONS",
                "POST | /api/v1/profiles/x/verdict | GET, HEAD, OPTIONS",
                "POST | /api/v1/profiles/x/badge.svg | GET, HEAD, OPTIONS",
                "POST | /api/v1/portfolio | GET, HEAD, OPTIONS",
                "POST | /api/v1/portfolio/drift | GET, HEAD, OPTIONS"
            })
    void listsAllowedMethods(String method, String path, String allowed) {
        given().request(method, path)
                .then()
                .statusCode(405)
                .header("Allow", equalTo(allowed))
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    @Test
    void respondsToHeadLikeGetWithoutBody() {
        String path = stored(ANSWERS);

        for (String address : new String[] {path, path + "/revisions", path + "/verdict", path + "/badge.svg"}) {
            given().head(address)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(get(address).header("ETag")))
                    .body(emptyString());
        }
    }

    @Test
    void acceptsJsonOfUpTo64KiB() {
        String path = stored(ANSWERS);
        String large = " ".repeat(64 * 1024 + 1);

        given().contentType("application/json").body(large).post(PATH).then().statusCode(413);
        given().contentType("application/json")
                .header("If-Match", "*")
                .body(large)
                .put(path)
                .then()
                .statusCode(413);
        given().contentType("text/plain").body("{}").post(PATH).then().statusCode(415);
        given().contentType("text/plain")
                .header("If-Match", "*")
                .body("{}")
                .put(path)
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/revisions", "/revisions/1", "/badge.svg", "/verdict"})
    void rejectsUnknownParameters(String address) {
        get(stored(ANSWERS) + address + "?vieww=x")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/vieww"));
    }

    @Test
    void reportsFailedPrecondition() {
        String path = stored(ANSWERS);

        for (String address : new String[] {
            path,
            path + "/revisions",
            path + "/revisions/1",
            path + "/verdict",
            path + "/badge.svg",
            PATH,
            "/api/v1/portfolio"
        }) {
            given().header("If-Match", "\"other\"")
                    .get(address)
                    .then()
                    .statusCode(412)
                    .body("type", equalTo("/problems/precondition-failed"));
        }
        given().header("If-Match", "\"1\"").get(path).then().statusCode(200);
    }

    @Test
    void writesOnlyJson() {
        given().accept("text/html").get(PATH).then().statusCode(406);
        given().accept("text/html").get(stored(ANSWERS)).then().statusCode(406);
        given().accept("text/html").get("/api/v1/portfolio").then().statusCode(406);
    }

    @Test
    void announcesDeprecatedKnowledge() {
        String key = unique();
        Response created = create(key, OLDER);
        String path = created.path("links.self");
        Response replayed = create(key, OLDER);
        Response found = get(path);
        String tag = found.header("ETag");

        for (Response answer : List.of(
                created,
                replayed,
                found,
                given().header("If-None-Match", tag).get(path),
                get(path + "/revisions/1"),
                replace(path, "\"1\"", OLDER))) {
            answer.then()
                    .header("Deprecation", equalTo("@1795305600"))
                    .header("Link", equalTo("</api/v1/knowledge/2.1.0>; rel=\"successor-version\""));
        }
        replace(path, "\"2\"", ANSWERS).then().statusCode(200).header("Deprecation", equalTo(null));
        get(path).then().statusCode(200).header("Deprecation", equalTo(null));
    }
}
