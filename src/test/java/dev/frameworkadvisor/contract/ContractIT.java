package dev.frameworkadvisor.contract;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.frameworkadvisor.contract.fixtures.ContractFilterInstaller;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same on the packaged service, and what only the package has to show. */
@QuarkusIntegrationTest
@ExtendWith(ContractFilterInstaller.class)
@Tag("full")
class ContractIT extends ContractTest {

    @Test
    void servesItsPages() {
        get("/").then().statusCode(200).body(containsString("Framework Advisor"));
        get("/advisor.css").then().statusCode(200);
        get("/q/swagger-ui/").then().statusCode(200).body(containsString("/q/openapi"));
    }

    @Test
    void isReadyAndTellsWhichKnowledgeIsLive() {
        String current = get("/api/v1/knowledge").path("current");

        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'knowledge' }.data.current", equalTo(current));
    }
}
