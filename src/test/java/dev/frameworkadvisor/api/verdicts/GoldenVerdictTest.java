package dev.frameworkadvisor.api.verdicts;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compares the response to every example with a golden file; {@code -Dgolden.refresh=true} rewrites it. */
@QuarkusTest
class GoldenVerdictTest {

    private static final Path FILES = Path.of("src/test/resources/golden");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TestFactory
    List<DynamicTest> answersEveryExampleAsRecorded() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String version : List.of("1.0.0", "2.0.0")) {
            JsonNode examples = MAPPER.readTree(
                    get("/api/v1/knowledge/" + version + "/examples").asString());
            for (JsonNode example : examples.path("examples")) {
                Path file = FILES.resolve(version).resolve(example.path("id").textValue() + ".json");
                tests.add(DynamicTest.dynamicTest(file.toString(), () -> check(example.path("profile"), file)));
            }
        }
        assertTrue(tests.size() >= 15);
        return tests;
    }

    private static void check(JsonNode profile, Path file) throws IOException {
        byte[] answer = given().contentType("application/json")
                .body(profile.toString())
                .post("/api/v1/verdicts")
                .asByteArray();
        String readable = MAPPER.readTree(answer).toPrettyString() + "\n";
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, readable);
        }
        assertEquals(Files.readString(file), readable);
    }
}
