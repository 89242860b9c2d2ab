package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.OLDER;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.PATH;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.PROVISIONAL;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.replace;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.stored;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.unique;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProfileListApiTest {

    private static String named(String name, String fields) {
        return stored("\"name\": \"" + name + "\", " + fields);
    }

    @Test
    void listsLatestRevisionsNewestFirst() {
        String name = unique();
        String first = named(name, ANSWERS);
        String second = named(name, OLDER);
        replace(first, "\"1\"", "\"name\": \"" + name + "\", " + ANSWERS).then().statusCode(200);

        get(PATH + "?name=" + name)
                .then()
                .statusCode(200)
                .body("profiles.links.self", contains(second, first))
                .body("profiles.revision", contains(1, 2))
                .body("nextCursor", nullValue())
                .header("Link", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "verdict=DJANGO, a",
        "verdict=FLASK, b",
        "verdict=COMBINE, ''",
        "level=MODERATE, a",
        "level=FRAGILE, b",
        "level=ROBUST, ''",
        "level=PROVISIONAL, c",
        "knowledge=2.0.0, ca",
        "knowledge=1.0.0, b",
        "verdict=DJANGO&level=MODERATE&knowledge=2.0.0, a",
        "verdict=DJANGO&knowledge=1.0.0, ''",
        "limit=200, cba"
    })
    void appliesAllFilters(String query, String expected) {
        String name = unique();
        named("a" + name, ANSWERS);
        named("b" + name, OLDER);
        named("c" + name, PROVISIONAL);

        List<String> names = get(PATH + "?" + query + "&name=" + name).path("profiles.name");

        assertEquals(expected, String.join("", names).replace(name, ""));
    }

    @Test
    void findsPartOfNameIgnoringCase() {
        String name = unique();
        named("ÄRGER 100%_" + name.toUpperCase(Locale.ROOT) + "!", ANSWERS);

        for (String part : List.of(name, "ärger 100%_" + name, name + "!", "Ärger 100%_" + name + "!")) {
            given().queryParam("name", part).get(PATH).then().body("profiles", hasSize(1));
        }
        for (String part : List.of("_" + name.substring(1), name + "%", "%" + name + "!!", "ärger%" + name)) {
            given().queryParam("name", part).get(PATH).then().body("profiles", empty());
        }
    }

    @Test
    void reportsAllViolations() {
        given().queryParam("name", "n".repeat(201))
                .get(PATH + "?verdict=DJANG&level=robust&knowledge=2.0.1&limit=201&cursor=%00")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/name", "/verdict", "/level", "/knowledge", "/limit", "/cursor"))
                .body("violations.find { it.pointer == '/verdict' }.didYouMean", equalTo("DJANGO"))
                .body("violations.find { it.pointer == '/verdict' }.allowed", hasSize(5))
                .body(
                        "violations.find { it.pointer == '/level' }.allowed",
                        contains("ROBUST", "MODERATE", "FRAGILE", "PROVISIONAL"))
                .body("violations.find { it.pointer == '/knowledge' }.didYouMean", equalTo("2.0.0"));
    }

    @Test
    void respondsWith304UntilChanged() {
        String name = unique();
        String tag = get(PATH + "?name=" + name).header("ETag");

        given().header("If-None-Match", tag)
                .get(PATH + "?name=" + name)
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("private, no-cache"))
                .body(emptyString());
        named(name, ANSWERS);
        given().header("If-None-Match", tag).get(PATH + "?name=" + name).then().statusCode(200);
    }
}
