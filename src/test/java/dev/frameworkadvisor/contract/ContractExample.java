package dev.frameworkadvisor.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An example of an answer in the contract.
 *
 * @param name where it stands
 * @param node the Example Object; {@code x-request} says how its value is got
 * @param requestBodies the named examples of the same operation's request body
 */
record ContractExample(String name, ObjectNode node, JsonNode requestBodies) {

    /** Every example of an answer that says how it is got. */
    static List<ContractExample> all(Contract contract) {
        List<ContractExample> examples = new ArrayList<>();
        contract.document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> collect(
                                operation.getKey() + " " + path.getKey(),
                                operation.getValue().path("responses"),
                                operation.getValue().at("/requestBody/content/application~1json/examples"),
                                examples)));
        collect("error", contract.at("/components/responses"), contract.at("/none"), examples);
        return examples;
    }

    private static void collect(String where, JsonNode responses, JsonNode bodies, List<ContractExample> found) {
        responses
                .properties()
                .forEach(response -> response.getValue()
                        .path("content")
                        .properties()
                        .forEach(content -> content.getValue()
                                .path("examples")
                                .properties()
                                .forEach(example -> {
                                    String name = where + " " + response.getKey() + " " + content.getKey() + " "
                                            + example.getKey();
                                    if (example.getValue().has("x-request")) {
                                        found.add(new ContractExample(name, (ObjectNode) example.getValue(), bodies));
                                    }
                                })));
    }

    JsonNode value() {
        return node.path("value");
    }

    int status() {
        return node.at("/x-request/status").intValue();
    }

    /** Sends the request that this is the answer to. */
    Response send() {
        JsonNode request = node.path("x-request");
        RequestSpecification call = given().urlEncodingEnabled(false);
        for (Map.Entry<String, JsonNode> header : request.path("headers").properties()) {
            call.header(header.getKey(), header.getValue().textValue());
        }
        String body = body(request);
        if (body != null) {
            call.body(body.getBytes(StandardCharsets.UTF_8));
            if (!request.path("headers").has("Content-Type")) {
                call.contentType("application/json");
            }
        }
        return call.request(
                request.path("method").textValue(), request.path("path").textValue());
    }

    private String body(JsonNode request) {
        if (request.has("requestExample")) {
            return requestBodies
                    .path(request.path("requestExample").textValue())
                    .path("value")
                    .toString();
        }
        if (request.has("bodyOfBytes")) {
            return " ".repeat(request.path("bodyOfBytes").intValue());
        }
        if (request.has("rawBody")) {
            return request.path("rawBody").textValue();
        }
        return request.has("body") ? request.path("body").toString() : null;
    }

    @Override
    public String toString() {
        return name;
    }
}
