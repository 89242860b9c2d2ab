package dev.frameworkadvisor.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.frameworkadvisor.contract.fixtures.Contract;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadmeTest {

    private static final Pattern FIRST_CALL = Pattern.compile(
            "curl 'http://localhost:8080(?<path>[^']+)'\n```\n\n```json\n(?<answer>.*?)\n```", Pattern.DOTALL);

    @Test
    void showsTheRealAnswerToItsFirstCall() throws IOException {
        Matcher firstCall = FIRST_CALL.matcher(Files.readString(Path.of("README.md")));

        assertTrue(firstCall.find());
        String live =
                given().urlEncodingEnabled(false).get(firstCall.group("path")).asString();
        JsonNode shown = Contract.json(firstCall.group("answer"));
        assertEquals(shown, shortened(shown, Contract.json(live)));
    }

    /** The response with the fields that README shows. */
    private static JsonNode shortened(JsonNode shown, JsonNode live) {
        if (!shown.isObject()) {
            return live;
        }
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        shown.properties().forEach(field -> {
            String name = field.getKey();
            kept.set(name, shortened(field.getValue(), live.path(name)));
        });
        return kept;
    }
}
