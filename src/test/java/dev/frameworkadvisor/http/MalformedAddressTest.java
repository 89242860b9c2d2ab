package dev.frameworkadvisor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.problem.Problem;
import dev.frameworkadvisor.problem.ProblemType;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Malformed addresses, sent by the Vert.x client because REST Assured cannot send them. */
@QuarkusTest
class MalformedAddressTest {

    @Inject
    Vertx vertx;

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/% /%25",
                "/api/v1/criteria/%zz /api/v1/criteria/%25zz",
                "/api/v1/criteria/a%20%2 /api/v1/criteria/a%20%252",
                "/api/v1/criteria/<script> /api/v1/criteria/%3Cscript%3E",
                "/api/v1/criteria?knowledge=% /api/v1/criteria",
                "/api/v1/verdicts?name=a|b /api/v1/verdicts",
                "/api/v1/verdicts/batch/^ /api/v1/verdicts/batch/%5E",
                "/q/health/[ /q/health/%5B",
                "/api/v1/verdicts?name=B\u00fcro /api/v1/verdicts"
            })
    void rejectsWithProblem(String address, String instance) throws Exception {
        assertRejected(HttpVersion.HTTP_1_1, address, instance);
        assertRejected(HttpVersion.HTTP_2, address, instance);
    }

    /** A client treats a body in such a response as a protocol error. */
    @Test
    void rejectsHeadWithoutBody() throws Exception {
        for (HttpVersion version : List.of(HttpVersion.HTTP_1_1, HttpVersion.HTTP_2)) {
            HttpClient client = vertx.createHttpClient(new HttpClientOptions().setProtocolVersion(version));
            HttpClientResponse get = exchange(client, HttpMethod.GET, "/%");
            HttpClientResponse head = exchange(client, HttpMethod.HEAD, "/%");
            client.close();
            assertEquals(version, head.version());
            assertEquals(400, head.statusCode());
            assertEquals(0, head.body().result().length());
            assertEquals(get.body().result().length(), Integer.parseInt(head.getHeader("Content-Length")));
        }
    }

    private void assertRejected(HttpVersion version, String address, String instance) throws Exception {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setProtocolVersion(version));
        HttpClientResponse response = exchange(client, HttpMethod.GET, address);
        String body = response.body().result().toString();
        client.close();
        assertEquals(version, response.version());
        assertEquals(400, response.statusCode());
        assertEquals(Problem.MEDIA_TYPE, response.getHeader("Content-Type"));
        assertEquals("nosniff", response.getHeader("X-Content-Type-Options"));
        assertEquals("build-42", response.getHeader("X-Request-Id"));
        JsonObject problem = new JsonObject(body);
        assertEquals(ProblemType.BAD_REQUEST.path(), problem.getString("type"));
        assertEquals(instance, problem.getString("instance"));
        assertTrue(problem.getString("detail").startsWith("The address is not a well-formed URI: "));
    }

    /** Runs on one event loop, so that no part of the response is missed. */
    private HttpClientResponse exchange(HttpClient client, HttpMethod method, String address) throws Exception {
        CompletableFuture<HttpClientResponse> whole = new CompletableFuture<>();
        vertx.getOrCreateContext()
                .runOnContext(begin -> client.request(method, service.getPort(), service.getHost(), address)
                        .map(request -> request.putHeader("X-Request-Id", "build-42"))
                        .compose(HttpClientRequest::send)
                        .compose(response -> response.body().map(body -> response))
                        .onSuccess(whole::complete)
                        .onFailure(whole::completeExceptionally));
        return whole.get(5, TimeUnit.SECONDS);
    }
}
