package dev.frameworkadvisor.api.contract;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContractRedirectsTest {

    @ParameterizedTest
    @CsvSource({
        "/openapi.json, /q/openapi?format=json, application/json",
        "/openapi.yaml, /q/openapi?format=yaml, application/yaml",
        "/api/v1, /q/openapi, application/yaml",
        "/api/v1/, /q/openapi, application/yaml"
    })
    void redirectsToContract(String path, String target, String type) {
        given().redirects().follow(false).get(path).then().statusCode(302).header("Location", equalTo(target));
        get(path).then().statusCode(200).contentType(startsWith(type));
    }

    @Test
    void rejectsOtherPaths() {
        get("/api").then().statusCode(404);
        get("/api/v1/unknown").then().statusCode(404);
        get("/openapi").then().statusCode(404);
        given().delete("/api/v1").then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }
}
