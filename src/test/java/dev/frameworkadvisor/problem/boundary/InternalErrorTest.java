package dev.frameworkadvisor.problem.boundary;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InternalErrorTest {

    /** Fails as no path of the service does. */
    @Path("/failing")
    @NonBlocking
    public static class FailingResource {
        @GET
        public String fail() {
            throw new IllegalStateException("password=secret");
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
    void tellsNothingOfTheServicesInsidesButLogsThemUnderTheSameRequestId() {
        Recorder recorder = new Recorder();
        Logger log = Logger.getLogger(ProblemMappers.class.getName());
        log.addHandler(recorder);
        Response response;
        try {
            response = given().header("X-Request-Id", "id-of-this-test").get("/failing");
        } finally {
            log.removeHandler(recorder);
        }

        assertEquals(500, response.statusCode());
        assertEquals("/problems/internal-error", response.path("type"));
        assertFalse(response.asString().matches("(?s).*(secret|Exception|java\\.).*"), response.asString());
        assertEquals("id-of-this-test", response.header("X-Request-Id"));
        ExtLogRecord logged = recorder.records.get(0);
        assertEquals("id-of-this-test", logged.getMdc("requestId"));
        assertInstanceOf(IllegalStateException.class, logged.getThrown());
    }
}
