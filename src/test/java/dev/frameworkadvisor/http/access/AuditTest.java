package dev.frameworkadvisor.http.access;

import static dev.frameworkadvisor.http.access.fixtures.WithKeys.BOOTSTRAP;
import static dev.frameworkadvisor.http.access.fixtures.WithKeys.create;
import static dev.frameworkadvisor.http.access.fixtures.WithKeys.store;
import static dev.frameworkadvisor.http.access.fixtures.WithKeys.with;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.frameworkadvisor.contract.fixtures.Contract;
import dev.frameworkadvisor.http.access.fixtures.WithKeys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows and lines of the audit trail. */
@QuarkusTest
@TestProfile(WithKeys.class)
class AuditTest {

    private static final Logger LOGGER = Logger.getLogger("audit");

    private final List<JsonNode> lines = new CopyOnWriteArrayList<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(Contract.json(line.getMessage()));
        }

        @Override
        public void flush() {
            // nothing is buffered
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        LOGGER.addHandler(handler);
    }

    @AfterEach
    void stop() {
        LOGGER.removeHandler(handler);
    }

    private static JsonNode latest() {
        return Contract.json(with(BOOTSTRAP).get("/api/v1/audit?limit=1").asString())
                .at("/entries/0");
    }

    private JsonNode line() {
        return lines.get(lines.size() - 1);
    }

    /** The row and the line have the same content, except for the id of the row. */
    private void assertRecorded(String action, String path) {
        JsonNode row = latest();
        assertEquals(action, row.path("action").asText());
        assertEquals(path, row.path("resource").asText());
        row.properties().stream()
                .filter(field -> !field.getKey().equals("id"))
                .forEach(field -> assertEquals(field.getValue(), line().get(field.getKey()), field.getKey()));
    }

    @Test
    void recordsEveryWrite() {
        String ann = create("writer", "ann");
        String path = store(ann);
        assertRecorded("profile.create", path);
        assertEquals(
                with(ann).get(path).path("decisionId"),
                line().path("decisionId").asText());
        assertEquals("ann", line().path("subject").asText());
        assertTrue(ann.startsWith(line().path("key").asText()));

        with(ann)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"answers\": {\"team-size\": \"large\"}}")
                .put(path)
                .then()
                .statusCode(200);
        assertRecorded("profile.update", path);
        with(ann).header("If-Match", "*").delete(path).then().statusCode(204);
        assertRecorded("profile.delete", path);
        assertFalse(lines.toString().contains("Portal"), "no names");
        assertFalse(lines.toString().contains("team-size"), "no answers");
    }

    @Test
    void recordsNothingThatFailed() {
        String ann = create("writer", "ann");
        String path = store(ann);
        JsonNode before = latest();
        int count = lines.size();

        with(ann).header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        with(ann)
                .contentType("application/json")
                .body("{\"answers\": {\"x\": \"y\"}}")
                .post("/api/v1/profiles")
                .then()
                .statusCode(422);

        assertEquals(before, latest());
        assertEquals(count, lines.size());
    }

    @Test
    void recordsRepeatedCreationOnce() {
        String ann = create("writer", "ann");
        int count = lines.size();
        for (int i = 0; i < 2; i++) {
            with(ann)
                    .contentType("application/json")
                    .header("Idempotency-Key", "audited-once")
                    .body("{\"answers\": {}}")
                    .post("/api/v1/profiles")
                    .then()
                    .statusCode(201);
        }

        assertEquals(count + 1, lines.size());
    }

    @Test
    void recordsRejectionsAndChecks() {
        given().get("/api/v1/profiles").then().statusCode(401);
        assertEquals("unauthorized", line().path("result").asText());
        String reader = create("reader", "eve");
        with(reader)
                .contentType("application/json")
                .post("/api/v1/profiles")
                .then()
                .statusCode(403);
        assertEquals("forbidden", line().path("result").asText());
        assertEquals("eve", line().path("subject").asText());
        String path = store(create("writer", "ann"));
        with(create("writer", "bob"))
                .header("If-Match", "*")
                .delete(path)
                .then()
                .statusCode(403);
        assertEquals("forbidden", line().path("result").asText());
        assertEquals("bob", line().path("subject").asText());
        given().contentType("application/json")
                .body("{\"declared\": \"DJANGO\", \"answers\": {}}")
                .post("/api/v1/checks")
                .then()
                .statusCode(200);
        assertEquals("check", line().path("action").asText());
        assertEquals("WARN", line().path("result").asText());
        assertTrue(line().path("decisionId").asText().startsWith("sha256:"));
    }
}
