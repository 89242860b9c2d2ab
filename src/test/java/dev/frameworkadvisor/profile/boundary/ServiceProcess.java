package dev.frameworkadvisor.profile.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service in a process of its own, on a free port. */
public final class ServiceProcess implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://\\S+)");

    private final Process process;
    private final Path log;
    private final String address;

    private ServiceProcess(Process process, Path log, String address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /** Started with these settings, and answering. */
    public static ServiceProcess start(Map<String, String> settings) throws IOException, InterruptedException {
        Path log = Files.createTempFile("service", ".log");
        Process process = launch(settings, log);
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (process.isAlive() && System.nanoTime() - end < 0) {
            Matcher address = ADDRESS.matcher(Files.readString(log));
            if (address.find()) {
                return new ServiceProcess(process, log, address.group(1));
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IllegalStateException("the service does not start: " + Files.readString(log));
    }

    /** Started with these settings, whatever comes of it; it writes to that file. */
    static Process launch(Map<String, String> settings, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dquarkus.http.port=0");
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(
                Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString());
        return new ProcessBuilder(command)
                .directory(Files.createTempDirectory("service").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** The status that a client gets who does not keep this one waiting. */
    CompletableFuture<Integer> status(String path) {
        return status(request(path).GET());
    }

    /** The same of a document that is sent there. */
    CompletableFuture<Integer> status(String path, JsonNode body) {
        return status(request(path)
                .POST(BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/json"));
    }

    private static CompletableFuture<Integer> status(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.build(), BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    /** The document at that path. */
    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), () -> path + ": " + response.body());
        return JSON.readTree(response.body());
    }

    /** Sends that document with these headers, each a name and its value. */
    HttpResponse<String> send(String method, String path, JsonNode body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .method(method, BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/json");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(15));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** The address that it listens on. */
    public String address() {
        return address;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Ends it at once, without a word of warning to it (SIGKILL). */
    @Override
    public void close() {
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
