package dev.frameworkadvisor.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract is what the service serves, and its examples are what the service answers. */
@QuarkusTest
class ContractTest {

    private static final int SHOWN = 2;

    private final Contract contract = Contract.read();

    @Test
    void isServedAsItIs() {
        assumeFalse(Boolean.getBoolean("golden.refresh"), "the file is being written");
        String served = given().queryParam("format", "json").get("/q/openapi").asString();

        assertTrue(contract.document().equals(ContractTest::compare, Contract.json(served)), "they differ");
    }

    @Test
    void standsBetweenEveryTestAndTheService() {
        assertInstanceOf(ContractFilter.class, RestAssured.filters().get(0));
    }

    @TestFactory
    List<DynamicTest> examplesAreWhatTheServiceAnswers() throws IOException {
        List<ContractExample> examples = ContractExample.all(contract);
        if (Boolean.getBoolean("golden.refresh")) {
            examples.forEach(ContractTest::refresh);
            contract.write();
        }
        assertTrue(examples.size() > 30, "the examples must not get lost");
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)))
                .toList();
    }

    /** Numbers are alike by value: 50 is 50.0. */
    private static int compare(JsonNode one, JsonNode other) {
        boolean alike = one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
        return alike ? 0 : 1;
    }

    private static void check(ContractExample example) {
        var response = example.send();
        assertEquals(example.status(), response.statusCode());
        JsonNode live = Contract.json(response.asString());
        assertEquals(
                example.value(), shortened(live, example.value()), "run with -Dgolden.refresh=true if it is meant");
    }

    private static void refresh(ContractExample example) {
        JsonNode live = Contract.json(example.send().asString());
        example.node().set("value", example.status() < 400 ? excerpt(live) : live);
    }

    /** The answer with every array of objects cut to the length that the example shows. */
    private static JsonNode shortened(JsonNode live, JsonNode shown) {
        if (live instanceof ArrayNode array && shown.isArray()) {
            ArrayNode cut = array.arrayNode();
            for (int i = 0; i < Math.min(array.size(), ofObjects(array) ? shown.size() : array.size()); i++) {
                cut.add(shortened(array.get(i), shown.path(i)));
            }
            return cut;
        }
        if (live instanceof ObjectNode object) {
            ObjectNode cut = object.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                cut.set(field.getKey(), shortened(field.getValue(), shown.path(field.getKey())));
            }
            return cut;
        }
        return live;
    }

    /** What an example shows of an answer: the first two of every array of objects. */
    private static JsonNode excerpt(JsonNode live) {
        JsonNode copy = live.deepCopy();
        cut(copy);
        return copy;
    }

    private static void cut(JsonNode node) {
        if (node instanceof ArrayNode array && ofObjects(array)) {
            while (array.size() > SHOWN) {
                array.remove(array.size() - 1);
            }
        }
        node.forEach(ContractTest::cut);
    }

    private static boolean ofObjects(ArrayNode array) {
        return array.size() > 0 && array.get(0).isObject();
    }
}
