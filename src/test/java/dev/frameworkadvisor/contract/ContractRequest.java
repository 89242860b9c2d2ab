package dev.frameworkadvisor.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Sends the requests of one example. In their paths, headers and bodies, <code>{name}</code> stands for what an earlier
 * one has {@code taken} from its answer, and <code>{uuid}</code> for a UUID that no other example gets.
 */
final class ContractRequest {

    private final JsonNode requestBodies;
    private final Map<String, String> taken = new HashMap<>();

    /** @param requestBodies the named examples of the operation's request body */
    ContractRequest(JsonNode requestBodies) {
        this.requestBodies = requestBodies;
        taken.put("uuid", UUID.randomUUID().toString());
    }

    /** Sends what has to come first, and remembers what is to be {@code taken} from its answer, by JSON Pointer. */
    void prepare(JsonNode request) {
        Response response = send(request);
        assertTrue(response.statusCode() < 300, () -> request + " got " + response.asString());
        request.path("take").properties().forEach(entry -> {
            JsonNode answer = Contract.json(response.asString());
            taken.put(entry.getKey(), answer.at(entry.getValue().textValue()).asText());
        });
    }

    Response send(JsonNode request) {
        RequestSpecification call = given().urlEncodingEnabled(false);
        for (Map.Entry<String, JsonNode> header : request.path("headers").properties()) {
            call.header(header.getKey(), filled(header.getValue().textValue()));
        }
        String body = body(request);
        if (body != null) {
            call.body(filled(body).getBytes(StandardCharsets.UTF_8));
            if (!request.path("headers").has("Content-Type")) {
                call.contentType("application/json");
            }
        }
        return call.request(
                request.path("method").textValue(), filled(request.path("path").textValue()));
    }

    private String filled(String template) {
        String text = template;
        for (Map.Entry<String, String> known : taken.entrySet()) {
            text = text.replace("{" + known.getKey() + "}", known.getValue());
        }
        return text;
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
}
