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
import com.fasterxml.jackson.databind.node.TextNode;
import dev.frameworkadvisor.contract.fixtures.Contract;
import dev.frameworkadvisor.contract.fixtures.ContractExample;
import dev.frameworkadvisor.contract.fixtures.ContractFilter;
import dev.frameworkadvisor.contract.fixtures.ExampleFiles;
import dev.frameworkadvisor.contract.fixtures.Excerpt;
import dev.frameworkadvisor.problem.ProblemType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract is what the service serves, and its examples are what the service answers. */
@QuarkusTest
class ContractTest {

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
            assertEquals(Contract.bundle(), Contract.json(served.asString()));
        }
        Response negotiated = given().accept("application/json,*/*").get("/q/openapi");
        assertEquals(Contract.bundle(), Contract.json(negotiated.asString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/yaml",
                "application/json,*/* | application/json",
                "application/json;= | application/json",
                "application/json;q | application/json",
                "* | application/yaml",
                "*/*;q=x | application/yaml",
                "',' | application/yaml"
            })
    void acceptsEverySpellingOfAccept(String accept, String type) {
        given().accept(accept)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(type))
                .header("Vary", equalTo("Accept"));
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

    @ParameterizedTest
    @EnumSource
    void namesEveryTypeOfProblem(ProblemType type) throws IOException {
        List<String> listed = contract.at("/paths/~1problems~1{type}/get/parameters/0/schema/enum")
                .valueStream()
                .map(JsonNode::textValue)
                .toList();

        assertTrue(listed.contains(type.slug()));
        assertTrue(Files.readString(Path.of("docs/api.md"))
                .contains("| `" + type.path() + "` | " + type.status() + " | "));
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
            ExampleFiles.write(contract.document());
        }
        assertTrue(examples.size() > 30, "the examples must not get lost");
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)))
                .toList();
    }

    private static void check(ContractExample example) {
        var response = example.send();
        assertEquals(example.status(), response.statusCode(), response::asString);
        JsonNode live = Excerpt.asLongAs(example.value(), body(response));
        assertEquals(
                Excerpt.withoutWhatVaries(example.value(), example.varies()),
                Excerpt.withoutWhatVaries(live, example.varies()),
                "run with -Dgolden.refresh=true if it is meant");
    }

    private static void refresh(ContractExample example) {
        JsonNode live = body(example.send());
        JsonNode shown = example.status() < 400 ? Excerpt.of(live) : live;
        example.node().set("value", Excerpt.keeping(example.value(), shown, example.varies()));
    }

    /** What is not JSON stands in the contract as a text. */
    private static JsonNode body(Response response) {
        String text = response.asString();
        return response.contentType().replaceAll(";.*", "").matches(".*[/+]json")
                ? Contract.json(text)
                : TextNode.valueOf(text);
    }
}
