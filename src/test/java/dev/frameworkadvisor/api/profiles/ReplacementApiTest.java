package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.delete;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.replace;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.stored;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReplacementApiTest {

    private static final String OTHER = "\"name\": \"Other\", \"answers\": {\"team-size\": \"small\"}";

    @Test
    void writesNextRevisionAndKeepsFirst() {
        String path = stored(ANSWERS);
        String first = get(path).asString();

        replace(path, "\"1\"", OTHER)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("revision", equalTo(2))
                .body("name", equalTo("Other"))
                .body("createdAt", equalTo(get(path + "/revisions/1").path("createdAt")))
                .body(
                        "updatedAt",
                        greaterThanOrEqualTo(get(path + "/revisions/1").path("createdAt")))
                .body("answers", equalTo(Map.of("team-size", "small")));
        assertEquals(first, get(path + "/revisions/1").asString());
        assertEquals(2, get(path).<Integer>path("revision"));
    }

    @Test
    void requiresIfMatch() {
        String path = stored(ANSWERS);

        given().contentType("application/json")
                .body("{" + OTHER + "}")
                .put(path)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        get(path).then().body("revision", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2\"",
                "\"0\"",
                "W/\"1\"",
                "1",
                "\"1",
                "\"01\"",
                "\"1-\"",
                "\"1-b817360eb0c\"",
                "\"1-B817360EB0C3\"",
                "\"\"",
                "\"**\"",
                "\"2\", \"3\"",
                "\"999999999999\""
            })
    void rejectsOtherTags(String tag) {
        String path = stored(ANSWERS);

        replace(path, tag, OTHER)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"))
                .body("currentRevision", equalTo(1));
        get(path).then().body("revision", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1\"", "\"7\", W/\"1\"", "W/\"1-b817360eb0c3\""})
    void explainsWeakTag(String tag) {
        replace(stored(ANSWERS), tag, OTHER)
                .then()
                .statusCode(412)
                .body("detail", containsString("A weak tag never matches"))
                .body("detail", containsString("A proxy that compresses"));
        replace(stored(ANSWERS), "W/\"2\"", OTHER).then().statusCode(412).body("detail", not(containsString("weak")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"1\"", "*", "\"7\", \"1\"", "\"7\",\"1\" ,W/\"1\"", "\"1-b817360eb0c3\"", "\"1-000000000000\""
            })
    void acceptsTagsOfLatestRevision(String tag) {
        replace(stored(ANSWERS), tag, OTHER).then().statusCode(200).body("revision", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"1\"", "W/\"1\"", "\"7\", \"1\"", "\"1-b817360eb0c3\""})
    void rejectsIfNoneMatchOfExistingProfile(String tag) {
        String path = stored(ANSWERS);
        for (String ifMatch : List.of("", "*", "\"1\"")) {
            RequestSpecification request = given().header("If-None-Match", tag).contentType("application/json");
            if (!ifMatch.isEmpty()) {
                request.header("If-Match", ifMatch);
            }
            request.body("{" + OTHER + "}")
                    .put(path)
                    .then()
                    .statusCode(412)
                    .body("type", equalTo("/problems/precondition-failed"))
                    .body("currentRevision", equalTo(1));
        }
        get(path).then().body("revision", equalTo(1));
    }

    @Test
    void allowsIfNoneMatchOfOtherRevision() {
        String path = stored(ANSWERS);

        given().header("If-None-Match", "\"7\"")
                .contentType("application/json")
                .body("{" + OTHER + "}")
                .put(path)
                .then()
                .statusCode(428);
        given().header("If-None-Match", "\"7\"")
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{" + OTHER + "}")
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void createsNothingForIfNoneMatch() {
        given().header("If-None-Match", "*")
                .contentType("application/json")
                .body("{" + OTHER + "}")
                .put("/api/v1/profiles/018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8e9f")
                .then()
                .statusCode(404);
    }

    @Test
    void reportsRevisionOfFailedPrecondition() {
        String path = stored(ANSWERS);
        replace(path, "\"1\"", OTHER).then().statusCode(200);

        delete(path, "\"1\"").then().statusCode(412).body("currentRevision", equalTo(2));
        delete(path + "?purge=true", "\"1\"").then().statusCode(412).body("currentRevision", equalTo(2));
        given().header("If-Match", "\"1\"").get(path).then().statusCode(412).body("currentRevision", equalTo(2));
    }

    @Test
    void acceptsTagsInSeveralHeaders() {
        given().header("If-Match", "\"7\"", "\"1\"")
                .contentType("application/json")
                .body("{" + OTHER + "}")
                .put(stored(ANSWERS))
                .then()
                .statusCode(200);
    }

    @Test
    void keepsRevisionOnInvalidBody() {
        String path = stored(ANSWERS);

        replace(path, "\"1\"", "\"answers\": {\"team-siz\": \"x\"}")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/answers/team-siz"));
        replace(path, "\"1\"", "").then().statusCode(422).body("violations[0].pointer", equalTo("/answers"));
        get(path).then().body("revision", equalTo(1));
    }

    @Test
    void keepsAllRevisionsOfConcurrentWriters() throws Exception {
        String path = stored(ANSWERS);
        Callable<Integer> writer = () -> {
            int written = 0;
            while (written < 5) {
                String tag = get(path).header("ETag");
                int status = replace(path, tag, OTHER).statusCode();
                assertEquals(status == 200 ? 200 : 412, status);
                written += status == 200 ? 1 : 0;
            }
            return written;
        };
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> written = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                written.add(writers.submit(writer));
            }
            for (Future<Integer> each : written) {
                each.get();
            }
        } finally {
            writers.shutdown();
        }

        assertEquals(41, get(path).<Integer>path("revision"));
        assertEquals(
                41, get(path + "/revisions").jsonPath().getList("revisions").size());
    }
}
