package dev.frameworkadvisor.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A loopback proxy that adds a field to every JSON object of a response, as a newer version of the service may do. Only
 * objects with fixed fields get it: in a map, such as {@code answers}, every field is an entry.
 */
final class NewerService implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> MAPS = Set.of("answers", "priorities", "outcomes", "acceptability", "baseRates");

    /** Headers of a connection, and the encoding, which would hide the JSON. */
    private static final Set<String> OWN_HEADERS = caseInsensitive(
            "Host",
            "Connection",
            "Content-Length",
            "Transfer-Encoding",
            "Upgrade",
            "HTTP2-Settings",
            "Accept-Encoding");

    private final AtomicInteger added = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String service;

    private NewerService(HttpServer server, String service) {
        this.server = server;
        this.service = service;
    }

    /** Starts a proxy of the service at that address, on a free loopback port. */
    static NewerService of(String service) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        NewerService newer = new NewerService(server, service);
        server.createContext("/", newer::handle);
        server.setExecutor(newer.threads);
        server.start();
        return newer;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Number of fields added since the start. */
    int added() {
        return added.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<byte[]> response = client.send(forwarded(exchange), BodyHandlers.ofByteArray());
            response.headers().map().forEach((name, values) -> {
                if (!OWN_HEADERS.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body = extended(response);
            exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest forwarded(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private byte[] extended(HttpResponse<byte[]> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.matches("application/(problem[+])?json\\b.*")) {
            return response.body();
        }
        JsonNode document = JSON.readTree(response.body());
        extend(document);
        return JSON.writeValueAsBytes(document);
    }

    private void extend(JsonNode node) {
        node.properties().forEach(field -> {
            if (!MAPS.contains(field.getKey())) {
                extend(field.getValue());
            }
        });
        if (node instanceof ObjectNode object) {
            object.putObject("addedLater").put("by", "a newer service");
            added.incrementAndGet();
        } else {
            node.forEach(this::extend);
        }
    }

    private static Set<String> caseInsensitive(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
