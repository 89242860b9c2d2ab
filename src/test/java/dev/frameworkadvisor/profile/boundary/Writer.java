package dev.frameworkadvisor.profile.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;

/** A client that creates profiles and replaces them for as long as the service answers. */
final class Writer implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SIZES = List.of("solo", "small", "medium", "large");
    private static final int REVISIONS = 4;

    private final ServiceProcess service;
    private final Ledger ledger;
    private final String name;
    private int written;

    /** @param name no other writer on the same ledger may have it */
    Writer(ServiceProcess service, Ledger ledger, String name) {
        this.service = service;
        this.ledger = ledger;
        this.name = name;
    }

    /** How many writes were acknowledged until the service stopped to answer. */
    @Override
    public Integer call() throws InterruptedException {
        try {
            while (true) {
                JsonNode last = create();
                for (int revision = 2; revision <= REVISIONS; revision++) {
                    last = replace(last);
                }
            }
        } catch (IOException gone) {
            return written;
        }
    }

    /** A profile that the ledger knows is asked for. */
    private ObjectNode asked() {
        String unique = name + "/" + written;
        ledger.asked(unique);
        return profile(unique, written);
    }

    static ObjectNode profile(String name, int number) {
        ObjectNode profile = JSON.createObjectNode().put("name", name);
        profile.putObject("answers").put("team-size", SIZES.get(number % SIZES.size()));
        return profile;
    }

    private JsonNode create() throws IOException, InterruptedException {
        return acknowledged(201, service.send("POST", "/api/v1/profiles", asked()));
    }

    private JsonNode replace(JsonNode last) throws IOException, InterruptedException {
        String path = "/api/v1/profiles/" + last.path("id").asText();
        String tag = "\"" + last.path("revision").asInt() + "\"";
        return acknowledged(200, service.send("PUT", path, asked(), "If-Match", tag));
    }

    private JsonNode acknowledged(int status, HttpResponse<String> response) throws IOException {
        if (response.statusCode() == 503) {
            throw new IOException("unavailable");
        }
        assertEquals(status, response.statusCode(), response.body());
        JsonNode revision = JSON.readTree(response.body());
        ledger.acknowledged(revision);
        written++;
        return revision;
    }
}
