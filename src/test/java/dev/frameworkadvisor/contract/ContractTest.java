package dev.frameworkadvisor.contract;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
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
    void isServedAsItIs() throws IOException {
        assumeFalse(Boolean.getBoolean("golden.refresh"), "the file is being written");
        byte[] served = get("/q/openapi").asByteArray();

        assertArrayEquals(Files.readAllBytes(Contract.FILE), served);
    }

    @Test
    void isServedAsJsonToo() {
        assumeFalse(Boolean.getBoolean("golden.refresh"), "the file is being written");

        for (String format : List.of("json", "JSON")) {
            Response served = given().queryParam("format", format).get("/q/openapi");
            assertEquals("application/json", served.contentType());
            assertEquals(contract.document(), Contract.json(served.asString()));
        }
        Response negotiated = given().accept("application/json,*/*").get("/q/openapi");
        assertEquals(contract.document(), Contract.json(negotiated.asString()));
    }

    @Test
    void isServedInNoOtherFormat() {
        given().queryParam("format", "jsn")
                .get("/q/openapi")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/format"))
                .body("violations[0].didYouMean", equalTo("json"));
        given().accept("text/html").get("/q/openapi").then().statusCode(406);
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

    private static void check(ContractExample example) {
        var response = example.send();
        assertEquals(example.status(), response.statusCode());
        JsonNode live = body(response);
        assertEquals(
                example.value(), shortened(live, example.value()), "run with -Dgolden.refresh=true if it is meant");
    }

    private static void refresh(ContractExample example) {
        JsonNode live = body(example.send());
        example.node().set("value", example.status() < 400 ? excerpt(live) : live);
    }

    /** What is not JSON stands in the contract as a text. */
    private static JsonNode body(Response response) {
        String text = response.asString();
        return response.contentType().replaceAll(";.*", "").matches(".*[/+]json")
                ? Contract.json(text)
                : TextNode.valueOf(text);
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
