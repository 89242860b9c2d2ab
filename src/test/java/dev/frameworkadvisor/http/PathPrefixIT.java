package dev.frameworkadvisor.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.frameworkadvisor.api.profiles.fixtures.ServiceProcess;
import dev.frameworkadvisor.http.fixtures.PrefixProxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged service behind a proxy that serves it at {@code /advisor} and removes this prefix. */
class PathPrefixIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final JsonMapper JSON = new JsonMapper();

    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"");

    private static ServiceProcess service;
    private static PrefixProxy proxy;

    @BeforeAll
    static void start() throws Exception {
        service = ServiceProcess.start(Map.of(
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.enable-forwarded-prefix", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1"));
        proxy = PrefixProxy.start("/advisor", URI.create(service.address()));
    }

    @AfterAll
    static void stop() {
        proxy.close();
        service.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(proxy.resolve(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpResponse<String> create() throws Exception {
        return send(HttpRequest.newBuilder(proxy.resolve("/advisor/api/v1/profiles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\": \"/api/v1\", \"answers\": {\"team-size\": \"large\"}}")));
    }

    private static void assertServed(String path) throws Exception {
        assertThat(path, startsWith("/advisor/"));
        assertEquals(200, get(path).statusCode(), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/problems",
                "/problems/not-found",
                "/q/swagger-ui",
                "/verdict?team-size=large",
                "/portfolio/drift",
                "/knowledge"
            })
    void servesResourcesOfPages(String page) throws Exception {
        String html = get("/advisor" + page).body();

        Matcher reference = REFERENCE.matcher(html);
        assertTrue(reference.find(), html);
        do {
            assertServed(reference.group(1).replace("&amp;", "&"));
        } while (reference.find());
        assertThat(html, not(containsString("'/q/")));
    }

    @Test
    void servesCompressedPage() throws Exception {
        HttpResponse<String> page = get("/advisor/q/swagger-ui", "Accept-Encoding", "gzip");

        assertThat(page.body(), containsString("/advisor/q/openapi?format=json"));
    }

    @Test
    void prefixesLinksOfProfile() throws Exception {
        HttpResponse<String> created = create();
        JsonNode profile = JSON.readTree(created.body());

        assertServed(created.headers().firstValue("Location").orElseThrow());
        for (JsonNode link : profile.path("links")) {
            assertServed(link.textValue());
        }
        assertEquals("/api/v1", profile.path("name").textValue());
    }

    @Test
    void prefixesLinksOfPagesAndStreams() throws Exception {
        create();
        create();
        String next = get("/advisor/api/v1/profiles?limit=1")
                .headers()
                .firstValue("Link")
                .orElseThrow();
        assertServed(next.substring(1, next.indexOf('>')));
        assertServed(JSON.readTree(get("/advisor/api/v1/knowledge").body())
                .at("/versions/0/links/self")
                .textValue());
        String drift = get("/advisor/api/v1/portfolio/drift?to=1.0.0", "Accept", "application/x-ndjson")
                .body();
        assertTrue(drift.endsWith("}\n"), drift);
        assertThat(drift, not(containsString("\"/api/v1/profiles")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/openapi.yaml", "/api/v1"})
    void redirectsToContract(String path) throws Exception {
        HttpResponse<String> found = get("/advisor" + path);

        assertEquals(302, found.statusCode());
        String location = found.headers().firstValue("Location").orElseThrow();
        assertServed(location);
        String contract = get(location).body();
        assertTrue(contract.contains("\"servers\":[{\"url\":\"/advisor\"}]") || contract.contains("- url: /advisor\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "advisor", "/a b", "/a\"b", "/a/../b/?x", "/a, /b"})
    void rejectsMalformedPrefix(String prefix) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.address() + "/api/v1"))
                .header("X-Forwarded-Prefix", prefix);

        assertEquals(400, send(request).statusCode());
    }

    @Test
    void ignoresPrefixOfUntrustedProxy() throws Exception {
        try (ServiceProcess other = ServiceProcess.start(Map.of(
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.enable-forwarded-prefix", "true",
                "quarkus.http.proxy.trusted-proxies", "192.0.2.1"))) {
            assertIgnored(other);
        }
    }

    @Test
    void ignoresPrefixByDefault() throws Exception {
        try (ServiceProcess other = ServiceProcess.start(Map.of())) {
            assertIgnored(other);
        }
    }

    private static void assertIgnored(ServiceProcess other) throws Exception {
        HttpResponse<String> found = send(HttpRequest.newBuilder(URI.create(other.address() + "/api/v1"))
                .header("X-Forwarded-Prefix", "/advisor"));

        assertEquals("/q/openapi", found.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void requiresTrustedProxies() throws Exception {
        Path log = Files.createTempFile("service", ".log");
        Process process = ServiceProcess.launch(
                Map.of(
                        "quarkus.http.proxy.proxy-address-forwarding", "true",
                        "quarkus.http.proxy.enable-forwarded-prefix", "true"),
                log);

        assertFalse(process.waitFor() == 0);
        assertThat(Files.readString(log), containsString("quarkus.http.proxy.trusted-proxies is not set"));
    }
}
