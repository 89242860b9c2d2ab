package dev.frameworkadvisor.api.profiles;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DemonstrationProfilesTest.Demonstration.class)
class DemonstrationProfilesTest {

    public static final class Demonstration implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("advisor.demo", "true", "advisor.sqlite.file", "target/store/demonstration.db");
        }
    }

    @Inject
    DemonstrationProfiles demonstration;

    @Test
    void storesProfilesOfExamples() throws IOException {
        String contract = Files.readString(Path.of("openapi.yaml"));
        for (String id : DemonstrationProfiles.IDS) {
            given().get(ProfileResource.path(id)).then().statusCode(200).body("id", equalTo(id));
            assertTrue(contract.contains("example: " + id), id);
        }
    }

    @Test
    void restoresDeletedAndKeepsChanged() {
        String changed = ProfileResource.path(DemonstrationProfiles.IDS.get(0));
        String deleted = ProfileResource.path(DemonstrationProfiles.IDS.get(1));
        int revision = given().header("If-Match", "*")
                .contentType("application/json")
                .body("{\"name\": \"Changed\", \"answers\": {\"team-size\": \"large\"}}")
                .put(changed)
                .then()
                .statusCode(200)
                .extract()
                .path("revision");
        given().header("If-Match", "*").delete(deleted).then().statusCode(204);
        given().get(deleted).then().statusCode(404);

        demonstration.store(new StartupEvent());

        given().get(changed).then().statusCode(200).body("revision", equalTo(revision));
        given().get(deleted).then().statusCode(200).body("revision", equalTo(1));
    }
}
