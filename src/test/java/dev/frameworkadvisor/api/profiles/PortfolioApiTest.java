package dev.frameworkadvisor.api.profiles;

import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.ANSWERS;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.OLDER;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.PROVISIONAL;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.replace;
import static dev.frameworkadvisor.api.profiles.fixtures.StoredProfiles.stored;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PortfolioApiTest {

    private static final String PATH = "/api/v1/portfolio";

    @Test
    void countsByVerdictLevelAndKnowledge() {
        JsonPath before = get(PATH).jsonPath();
        String path = stored(ANSWERS);
        stored(OLDER);
        JsonPath after = get(PATH).jsonPath();

        for (String more : List.of(
                "verdicts.DJANGO",
                "verdicts.FLASK",
                "levels.MODERATE",
                "levels.FRAGILE",
                "matrix.DJANGO.MODERATE",
                "matrix.FLASK.FRAGILE")) {
            assertEquals(before.getInt(more) + 1, after.getInt(more), more);
        }
        assertEquals(before.getInt("profiles") + 2, after.getInt("profiles"));
        assertEquals(before.getInt("verdicts.COMBINE"), after.getInt("verdicts.COMBINE"));
        replace(path, "\"1\"", OLDER).then().statusCode(200);
        JsonPath revised = get(PATH).jsonPath();
        assertEquals(after.getInt("matrix.FLASK.FRAGILE") + 1, revised.getInt("matrix.FLASK.FRAGILE"));
        assertEquals(before.getInt("matrix.DJANGO.MODERATE"), revised.getInt("matrix.DJANGO.MODERATE"));
        for (String part : List.of("verdicts", "levels", "knowledge")) {
            Map<String, Integer> counts = revised.getMap(part);
            assertEquals(
                    revised.getInt("profiles"),
                    counts.values().stream().mapToInt(Integer::intValue).sum(),
                    part);
        }
    }

    @Test
    void countsProvisionalVerdicts() {
        JsonPath before = get(PATH).jsonPath();
        stored(PROVISIONAL);
        JsonPath after = get(PATH).jsonPath();

        for (String more : List.of("levels.PROVISIONAL", "matrix.NO_CLEAR_WINNER.PROVISIONAL")) {
            assertEquals(before.getInt(more) + 1, after.getInt(more), more);
        }
        assertEquals(before.getInt("levels.FRAGILE"), after.getInt("levels.FRAGILE"));
    }

    @Test
    void respondsWith304UntilChanged() {
        String tag = get(PATH).header("ETag");

        given().header("If-None-Match", tag)
                .get(PATH)
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("private, no-cache"))
                .body(emptyString());
        stored(ANSWERS);
        given().header("If-None-Match", tag).get(PATH).then().statusCode(200);
    }
}
