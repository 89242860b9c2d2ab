package dev.frameworkadvisor.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ManagementServerTest.OwnPort.class)
class ManagementServerTest {

    public static final class OwnPort implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("advisor.management.port", "0");
        }
    }

    @Inject
    ManagementServer management;

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/metrics"})
    void movesHealthAndMetrics(String path) {
        given().port(management.port()).get(path).then().statusCode(200);
        get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/q/openapi", "/q/swagger-ui"})
    void servesNothingElseAtThatPort(String path) {
        given().port(management.port()).get(path).then().statusCode(404).contentType("application/problem+json");
        get(path).then().statusCode(200);
    }
}
