package dev.frameworkadvisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.FilterableRequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a request that the service has taken to the contract: its query parameters are listed, and its body fits. */
final class TakenRequest {

    private static final List<String> JSON_BODIES = List.of(
            "/requestBody/content/application~1json/schema",
            "/requestBody/content/application~1merge-patch+json/schema");

    private TakenRequest() {}

    static void check(Contract contract, FilterableRequestSpecification request) {
        URI uri = URI.create(request.getURI());
        String at = request.getMethod() + " " + uri;
        contract.template(uri.getRawPath()).ifPresent(template -> {
            String path = "/paths/" + Contract.escape(template);
            String operation = path + "/" + request.getMethod().toLowerCase();
            Set<String> listed = new HashSet<>(queryParameters(contract, path));
            listed.addAll(queryParameters(contract, operation));
            if (contract.at(operation).isObject()) {
                names(uri).forEach(name -> assertTrue(listed.contains(name), at + ": " + name + " is not listed"));
            }
            for (String schema : JSON_BODIES) {
                if (contract.at(operation + schema).isObject()) {
                    assertEquals(List.of(), contract.misfits(operation + schema, body(request)), at);
                }
            }
        });
    }

    private static List<String> queryParameters(Contract contract, String owner) {
        return contract.at(owner)
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.has("$ref")
                        ? contract.at(parameter.path("$ref").textValue().substring(1))
                        : parameter)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    private static List<String> names(URI uri) {
        String query = uri.getRawQuery();
        return query == null
                ? List.of()
                : List.of(query.split("&")).stream()
                        .map(pair -> URLDecoder.decode(pair.replaceAll("=.*", ""), StandardCharsets.UTF_8))
                        .toList();
    }

    private static JsonNode body(FilterableRequestSpecification request) {
        Object body = request.getBody();
        String text = body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(body);
        return Contract.json(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
