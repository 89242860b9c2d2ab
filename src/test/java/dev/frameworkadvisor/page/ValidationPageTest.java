package dev.frameworkadvisor.page;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ValidationPageTest {

    @Test
    void showsTheFiguresOfTheApi() {
        JsonPath api = get("/api/v1/knowledge/2.1.0/validation").jsonPath();
        String page = get("/knowledge/2.1.0/validation").asString();
        String exact = api.getInt("exact.n") + " of " + api.getInt("exact.of");

        assertTrue(page.contains(exact), exact);
        assertTrue(
                page.contains(String.format(
                        "%.2f %% to %.2f %%", 100 * api.getDouble("exact.low"), 100 * api.getDouble("exact.high"))),
                page);
        List<String> projects = api.getList("cases.repository", String.class);
        assertEquals(projects.size(), page.split("<td>(Yes|No)</td>", -1).length - 1);
        projects.forEach(project -> assertTrue(page.contains(project), project));
        assertTrue(get("/knowledge/2.1.0").asString().contains(exact), exact);
        assertTrue(get("/").asString().contains("For " + exact + " public projects"), exact);
    }

    @Test
    void reportsUnknownVersions() {
        get("/knowledge/2.1.1/validation").then().statusCode(404).body(containsString("2.1.0"));
    }
}
