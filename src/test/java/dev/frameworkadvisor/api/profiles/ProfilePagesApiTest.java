package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.PATH;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.delete;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.stored;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.unique;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProfilePagesApiTest {

    private static String named(String name, String fields) {
        return stored("\"name\": \"" + name + "\", " + fields);
    }

    private static Response follow(Response page) {
        return given().urlEncodingEnabled(false).get(page.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=-1",
                "limit=1.5",
                "limit=1e2",
                "limit=1&limit=1",
                "page=2",
                "cursor=MDE5",
                "cursor=%C3%A4",
                "cursor=%20"
            })
    void rejectsInvalidPage(String query) {
        given().urlEncodingEnabled(false).get(PATH + "?" + query).then().statusCode(422);
    }

    @Test
    void linksNextPageWithSameFilter() {
        String name = "A & B + 100 % {x} \u00fc/" + unique();
        for (int i = 0; i < 3; i++) {
            named(name, ANSWERS);
        }
        Response first =
                given().queryParam("name", name).get(PATH + "?verdict=DJANGO&level=MODERATE&knowledge=2.0.0&limit=2");
        Response second = follow(first);

        first.then().body("profiles", hasSize(2));
        second.then().statusCode(200).body("profiles", hasSize(1)).body("nextCursor", nullValue());
        assertTrue(first.header("Link").contains("limit=2&cursor=" + first.path("nextCursor")));
    }

    @Test
    void reportsTotalOfAllPages() {
        String name = unique();
        for (int i = 0; i < 5; i++) {
            named(name, ANSWERS);
        }
        stored(ANSWERS);
        Response first = get(PATH + "?limit=2&name=" + name);
        Response second = follow(first);
        Response third = follow(second);

        for (Response page : List.of(first, second, third, get(PATH + "?limit=5&name=" + name))) {
            page.then().statusCode(200).body("total", equalTo(5));
        }
        get(PATH + "?name=" + name + "&verdict=FLASK").then().body("total", equalTo(0));
    }

    @Test
    void keepsTotalOfFirstPage() {
        String name = unique();
        for (int i = 0; i < 3; i++) {
            named(name, ANSWERS);
        }
        Response first = get(PATH + "?limit=1&name=" + name);
        named(name, ANSWERS);

        follow(first).then().body("total", equalTo(3));
        get(PATH + "?limit=1&name=" + name).then().body("total", equalTo(4));
    }

    @Test
    void countsAgainForOtherFilter() {
        String name = unique();
        for (int i = 0; i < 2; i++) {
            named(name, ANSWERS);
        }
        String cursor = get(PATH + "?limit=1&name=" + name).path("nextCursor");

        get(PATH + "?limit=1&verdict=FLASK&name=" + name + "&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        String plain = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("ffffffff-ffff-ffff-ffff-ffffffffffff".getBytes(StandardCharsets.UTF_8));
        get(PATH + "?limit=1&name=" + name + "&cursor=" + plain).then().body("total", equalTo(2));
    }

    @Test
    void listsEachOnceDuringChanges() {
        String name = unique();
        List<String> stay = new ArrayList<>();
        List<String> go = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            stay.add(named(name, ANSWERS));
            go.add(named(name, ANSWERS));
        }
        List<String> listed = new ArrayList<>();
        Response page = get(PATH + "?limit=3&name=" + name);
        while (true) {
            listed.addAll(page.path("profiles.links.self"));
            if (page.path("nextCursor") == null) {
                break;
            }
            delete(go.remove(go.size() - 1), "*").then().statusCode(204);
            delete(go.remove(0) + "?purge=true", "*").then().statusCode(204);
            named(name, ANSWERS);
            page = follow(page);
        }

        assertEquals(listed.size(), new HashSet<>(listed).size());
        assertTrue(listed.containsAll(stay));
    }
}
