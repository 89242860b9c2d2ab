package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The API with one origin whose pages may use it. */
@QuarkusTest
@TestProfile(CorsRouteTest.OneOrigin.class)
class CorsRouteTest {

    private static final String PORTAL = "https://portal.example.org";
    private static final String PROFILES = "/api/v1/profiles";

    /** Allows the origin. */
    public static final class OneOrigin implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("advisor.cors.origins", PORTAL, "advisor.limits.revisions", "2");
        }
    }

    @Test
    void letsAllowedOriginChangeAndRead() {
        given().header("Origin", PORTAL)
                .header("Sec-Fetch-Site", "cross-site")
                .contentType("application/json")
                .body("{\"answers\": {}}")
                .post(PROFILES)
                .then()
                .statusCode(201)
                .header("Access-Control-Allow-Origin", equalTo(PORTAL))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void answersPreflight() {
        given().header("Origin", PORTAL)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "if-match,content-type")
                .options(PROFILES + "/x")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"));
    }

    @Test
    void ignoresOtherOrigins() {
        given().header("Origin", "https://evil.example")
                .get(PROFILES)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://evil.example")
                .delete(PROFILES + "/x")
                .then()
                .statusCode(403);
    }

    @Test
    void limitsRevisions() {
        String path = given().contentType("application/json")
                .body("{\"answers\": {}}")
                .post(PROFILES)
                .header("Location");
        for (int revision = 1; revision <= 2; revision++) {
            given().contentType("application/json")
                    .header("If-Match", "\"" + revision + "\"")
                    .body("{\"name\": \"" + revision + "\", \"answers\": {}}")
                    .put(path)
                    .then()
                    .statusCode(revision == 1 ? 200 : 409);
        }
    }
}
