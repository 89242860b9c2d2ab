package dev.frameworkadvisor.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests of a client that does not add a charset to media types. */
@QuarkusTest
class UnsupportedMediaTypeTest {

    private static final String VERDICTS = "/api/v1/verdicts";
    private static final String PROFILE = "/api/v1/profiles/018f9c7e-5b1a-7c3d-9e2f-4a5b6c7d8e9f";

    @TestHTTPResource
    URI address;

    private HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString("{\"answers\": {}}"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String detail(HttpResponse<String> response) throws IOException {
        assertEquals(415, response.statusCode(), response::body);
        return new JsonMapper().readTree(response.body()).path("detail").textValue();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/verdicts, application/json",
        "POST, /api/v1/verdicts/batch, application/x-ndjson",
        "POST, /api/v1/checks, application/json",
        "POST, /api/v1/profiles, application/json",
        "PUT, " + PROFILE + ", application/json",
        "PATCH, " + PROFILE + ", application/merge-patch+json"
    })
    void namesSentAndSupportedTypes(String method, String path, String supported) throws Exception {
        HttpResponse<String> response = send(method, path, "Content-Type", "text/csv");

        assertEquals(
                "The media type \"text/csv\" is not supported. Send Content-Type: " + supported + ".",
                detail(response));
        assertEquals(Optional.of(supported), response.headers().firstValue("Accept"));
        assertEquals(
                Optional.of(supported).filter(type -> method.equals("PATCH")),
                response.headers().firstValue("Accept-Patch"));
    }

    @Test
    void reportsMissingMediaType() throws Exception {
        String expected = "No media type was sent. Send Content-Type: application/merge-patch+json.";

        assertEquals(expected, detail(send("PATCH", PROFILE)));
        assertEquals(expected, detail(send("PATCH", PROFILE, "Content-Type", "")));
    }

    @Test
    void rejectsBodyWithoutMediaType() throws Exception {
        assertEquals("No media type was sent. Send Content-Type: application/json.", detail(send("POST", VERDICTS)));
    }

    @Test
    void namesContentCoding() throws Exception {
        HttpResponse<String> response =
                send("POST", VERDICTS, "Content-Type", "application/json", "Content-Encoding", "br");

        assertEquals(
                "The content coding \"br\" is not supported. Send the body without Content-Encoding.",
                detail(response));
        assertEquals(Optional.of("identity"), response.headers().firstValue("Accept-Encoding"));
    }

    @Test
    void namesCharset() throws Exception {
        assertEquals(
                "The charset of the media type \"application/json; charset=utf-16\" is not supported. Send the body in"
                        + " UTF-8.",
                detail(send("POST", VERDICTS, "Content-Type", "application/json; charset=utf-16")));
    }

    @Test
    void shortensLongMediaType() throws Exception {
        String detail = detail(send("POST", VERDICTS, "Content-Type", "text/" + "x".repeat(500)));

        assertThat(detail.length(), lessThan(200));
    }
}
