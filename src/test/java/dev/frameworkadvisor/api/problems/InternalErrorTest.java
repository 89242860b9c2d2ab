package dev.frameworkadvisor.api.problems;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.frameworkadvisor.http.ProblemMappers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InternalErrorTest {

    /** Path that throws an unexpected exception. */
    @Path("/failing")
    @NonBlocking
    public static class FailingResource {
        @GET
        public String fail() {
            throw new IllegalStateException("password=secret");
        }

        @POST
        public String breakOff() throws IOException {
            throw new IOException("the client has gone");
        }
    }

    private static final class Recorder extends Handler {
        private final List<ExtLogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            ExtLogRecord logged = assertInstanceOf(ExtLogRecord.class, record);
            logged.copyMdc();
            records.add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void hidesCauseAndLogsItWithRequestId() {
        Recorder recorder = new Recorder();
        Response response = failing("GET", recorder);

        assertEquals(500, response.statusCode());
        assertEquals("/problems/internal-error", response.path("type"));
        assertFalse(response.asString().matches("(?s).*(secret|Exception|java\\.).*"), response.asString());
        assertEquals("id-of-this-test", response.header("X-Request-Id"));
        ExtLogRecord logged = recorder.records.get(0);
        assertEquals("id-of-this-test", logged.getMdc("requestId"));
        assertInstanceOf(IllegalStateException.class, logged.getThrown());
    }

    @Test
    void logsDisconnectedClientWithoutError() {
        Recorder recorder = new Recorder();
        failing("POST", recorder);

        assertEquals(
                List.of(Level.INFO),
                recorder.records.stream().map(LogRecord::getLevel).toList());
    }

    private static Response failing(String method, Recorder recorder) {
        Logger log = Logger.getLogger(ProblemMappers.class.getName());
        log.addHandler(recorder);
        try {
            return given().header("X-Request-Id", "id-of-this-test").request(method, "/failing");
        } finally {
            log.removeHandler(recorder);
        }
    }
}
