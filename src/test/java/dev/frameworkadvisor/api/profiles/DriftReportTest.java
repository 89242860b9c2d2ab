package dev.frameworkadvisor.api.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DriftReportTest {

    private static final JsonMapper JSON = new JsonMapper();

    private boolean ended;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream() {
        @Override
        public void close() {
            ended = true;
        }
    };

    @Test
    void endsWithASummary() throws IOException {
        try (DriftReport report = report(false)) {
            report.end();
        }

        assertEquals(
                "{\"changes\":[],\"summary\":{\"to\":\"2.0.0\",\"profiles\":0,\"changed\":0,\"unfit\":0}}", text());
    }

    @Test
    void endsWithLineOfSummary() throws IOException {
        try (DriftReport report = report(true)) {
            report.end();
        }

        assertEquals("{\"to\":\"2.0.0\",\"profiles\":0,\"changed\":0,\"unfit\":0}\n", text());
    }

    @Test
    void isIncompleteIfInterrupted() throws IOException {
        report(false).close();

        assertThrows(JsonProcessingException.class, () -> JSON.readTree(text()));
        assertFalse(ended);
    }

    @Test
    void flushesBeforeEnd() throws IOException {
        try (DriftReport report = report(false)) {
            report.flush();

            assertEquals("{\"changes\":[", text());
        }
    }

    private DriftReport report(boolean lines) throws IOException {
        return new DriftReport(JSON, written, lines, null, Shipped.knowledge("2.0.0"));
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
