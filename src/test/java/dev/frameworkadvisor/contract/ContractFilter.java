package dev.frameworkadvisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Holds every answer that a test gets to the contract: status, media type, headers and body. */
final class ContractFilter implements Filter {

    private static final String PROBLEM = "application/problem+json";

    /** The landing page, its style sheet, redirects to the contract, and a path that only a test serves. */
    private static final List<String> OUTSIDE =
            List.of("/", "/advisor.css", "/openapi.json", "/openapi.yaml", "/api/v1", "/api/v1/", "/failing");

    private static final Contract CONTRACT = Contract.read();

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expectations,
            FilterContext context) {
        Response response = context.next(request, expectations);
        String path = URI.create(request.getURI()).getRawPath();
        if (!path.startsWith("/q/") && !OUTSIDE.contains(path)) {
            check(request.getMethod(), path, response);
            if (response.statusCode() < 300) {
                TakenRequest.check(CONTRACT, request);
            }
        }
        return response;
    }

    private static void check(String method, String path, Response response) {
        String at = method + " " + path + " " + response.statusCode();
        assertNotNull(response.header("X-Request-Id"), at + " has no X-Request-Id");
        Optional<String> documented =
                CONTRACT.template(path).flatMap(template -> CONTRACT.response(template, method, response.statusCode()));
        if (documented.isPresent()) {
            checkHeaders(at, CONTRACT.at(documented.get()), response);
            checkBody(at, documented.get(), response);
        } else {
            assertTrue(undocumentedByDesign(method, path, response.statusCode()), at + " is not in the contract");
            checkProblem(at, response);
        }
    }

    /** OpenAPI has no place for unknown paths, for methods that a path does not serve, and for HEAD and OPTIONS. */
    private static boolean undocumentedByDesign(String method, String path, int status) {
        return status == 405
                || List.of("HEAD", "OPTIONS").contains(method)
                || status == 404 && CONTRACT.template(path).isEmpty();
    }

    private static void checkHeaders(String at, JsonNode documented, Response response) {
        documented.path("headers").properties().forEach(header -> {
            String definition = header.getValue().path("$ref").asText("#").substring(1);
            String value = response.header(header.getKey());
            if (CONTRACT.at(definition).path("required").asBoolean()) {
                assertNotNull(value, at + " has no " + header.getKey());
            }
            if (value != null && !definition.isEmpty()) {
                List<String> misfits = CONTRACT.misfits(definition + "/schema", TextNode.valueOf(value));
                assertEquals(List.of(), misfits, at + " " + header.getKey());
            }
        });
    }

    private static void checkBody(String at, String documented, Response response) {
        if (response.asByteArray().length == 0) {
            JsonNode content = CONTRACT.at(documented).path("content");
            assertTrue(content.isEmpty() || content.has("application/x-ndjson"), at + " has no body");
            return;
        }
        String mediaType = response.contentType().replaceAll(";.*", "");
        String content = documented + "/content/" + Contract.escape(mediaType);
        assertTrue(CONTRACT.at(content).isObject(), at + " came as " + mediaType + ", which is not in the contract");
        if (mediaType.equals("application/x-ndjson")) {
            response.asString()
                    .lines()
                    .forEach(line ->
                            assertEquals(List.of(), CONTRACT.misfits(content + "/x-line", Contract.json(line)), at));
        } else if (mediaType.endsWith("json")) {
            JsonNode body = Contract.json(response.asString());
            assertEquals(List.of(), CONTRACT.misfits(content + "/schema", body), at);
        }
    }

    private static void checkProblem(String at, Response response) {
        if (response.asByteArray().length > 0) {
            assertEquals(PROBLEM, response.contentType(), at);
            JsonNode body = Contract.json(response.asString());
            assertEquals(List.of(), CONTRACT.misfits("/components/schemas/Problem", body), at);
        }
    }
}
