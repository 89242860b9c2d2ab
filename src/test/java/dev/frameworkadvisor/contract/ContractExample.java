package dev.frameworkadvisor.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

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
                                operation.getValue().at("/requestBody/content").findPath("examples"),
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

    /** JSON Pointers to what differs from run to run, such as ids and times: only the schema holds it. */
    List<JsonPointer> varies() {
        List<JsonPointer> pointers = new ArrayList<>();
        node.at("/x-request/varies").forEach(pointer -> pointers.add(JsonPointer.compile(pointer.textValue())));
        return pointers;
    }

    /** Sends the request that this is the answer to, after the requests that have to come {@code first}. */
    Response send() {
        return send(node.path("x-request"));
    }

    /** Sends the same request with another {@code Accept} header. */
    Response send(String accept) {
        ObjectNode request = node.path("x-request").deepCopy();
        request.withObject("/headers").put("Accept", accept);
        return send(request);
    }

    private Response send(JsonNode xRequest) {
        ContractRequest request = new ContractRequest(requestBodies);
        xRequest.path("first").forEach(request::prepare);
        return request.send(xRequest);
    }

    /** The method and the path template, such as {@code get /api/v1/criteria/{id}}. */
    String operation() {
        return name.split(" \\d", 2)[0];
    }

    @Override
    public String toString() {
        return name;
    }
}
