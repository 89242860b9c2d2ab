package dev.frameworkadvisor.api.knowledge;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KnowledgeReadinessTest {

    @Test
    void reportsVersionsAndDigests() {
        JsonPath knowledge = get("/api/v1/knowledge").jsonPath();
        Map<String, String> live = new HashMap<>(Map.of("current", knowledge.getString("current")));
        List<Map<String, String>> versions = knowledge.getList("versions");
        versions.forEach(version -> live.put(version.get("version"), version.get("digest")));

        assertEquals(live, get("/q/health/ready").jsonPath().getMap("checks.find { it.name == 'knowledge' }.data"));
    }
}
