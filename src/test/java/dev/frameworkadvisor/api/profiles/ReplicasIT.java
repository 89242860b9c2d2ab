package dev.frameworkadvisor.api.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.frameworkadvisor.api.profiles.fixtures.ServiceProcess;
import dev.frameworkadvisor.api.profiles.fixtures.Writer;
import dev.frameworkadvisor.store.fixtures.AtOnce;
import dev.frameworkadvisor.store.fixtures.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two replicas on one PostgreSQL; requests go to either. */
@Tag("full")
class ReplicasIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int CLIENTS = 8;

    private static final List<ServiceProcess> REPLICAS = new ArrayList<>();

    private interface Request<T> {
        T to(ServiceProcess replica) throws IOException, InterruptedException;
    }

    /** Starts both on an empty database, in which one of them creates the tables. */
    @BeforeAll
    static void start() throws InterruptedException, ExecutionException {
        Map<String, String> settings = Engine.POSTGRESQL.choice(Engine.POSTGRESQL.empty());
        REPLICAS.addAll(AtOnce.times(2, replica -> {
            try {
                return ServiceProcess.start(settings);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    @AfterAll
    static void stop() {
        REPLICAS.forEach(ServiceProcess::close);
    }

    private static <T> T ask(int client, Request<T> request) {
        try {
            return request.to(REPLICAS.get(client % 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> listed(String name) {
        List<JsonNode> listed = new ArrayList<>();
        ask(0, replica -> replica.json("/api/v1/profiles?limit=200&name=" + name))
                .path("profiles")
                .forEach(listed::add);
        return listed;
    }

    @Test
    void createOneProfileForSameKey() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 10; round++) {
            String name = "keyed" + round;
            List<HttpResponse<String>> answers = AtOnce.times(
                    CLIENTS,
                    client -> ask(
                            client,
                            replica -> replica.send(
                                    "POST",
                                    "/api/v1/profiles",
                                    Writer.profile(name, 0),
                                    "Idempotency-Key",
                                    "key-of-" + name)));

            assertEquals(
                    List.of(201),
                    answers.stream().map(HttpResponse::statusCode).distinct().toList());
            assertEquals(1, answers.stream().map(HttpResponse::body).distinct().count());
            assertEquals(1, listed(name).size());
        }
    }

    /** Reads and replaces a profile, and repeats that after a conflict. */
    private static String change(int client, String path, String name) {
        while (true) {
            HttpResponse<String> read = ask(client, replica -> replica.get(path));
            String tag = read.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> written =
                    ask(client, replica -> replica.send("PUT", path, Writer.profile(name, client), "If-Match", tag));
            if (written.statusCode() != 412) {
                assertEquals(200, written.statusCode(), written.body());
                return name;
            }
        }
    }

    @Test
    void keepAllConcurrentUpdates() throws IOException, InterruptedException, ExecutionException {
        int each = 8;
        HttpResponse<String> first =
                ask(0, replica -> replica.send("POST", "/api/v1/profiles", Writer.profile("contested", 0)));
        String path = JSON.readTree(first.body()).path("links").path("self").asText();

        List<List<String>> written = AtOnce.times(
                CLIENTS,
                client -> IntStream.range(0, each)
                        .mapToObj(turn -> change(client, path, client + "/" + turn))
                        .toList());

        List<JsonNode> revisions = new ArrayList<>();
        ask(1, replica -> replica.json(path + "/revisions?limit=200"))
                .path("revisions")
                .forEach(revisions::add);
        assertEquals(
                IntStream.iterate(1 + CLIENTS * each, number -> number - 1)
                        .limit(1 + CLIENTS * each)
                        .boxed()
                        .toList(),
                revisions.stream()
                        .map(revision -> revision.path("revision").asInt())
                        .toList());
        List<String> names = new ArrayList<>(List.of("contested"));
        written.forEach(names::addAll);
        assertEquals(
                names.stream().sorted().toList(),
                revisions.stream()
                        .map(revision -> revision.path("name").asText())
                        .sorted()
                        .toList());
    }
}
