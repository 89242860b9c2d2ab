package dev.frameworkadvisor.api.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.render.json.CheckView;
import dev.frameworkadvisor.render.junit.JUnitReport;
import dev.frameworkadvisor.render.sarif.SarifReport;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes checks as JSON, SARIF, JUnit or text. */
@Singleton
class CheckRenderer {

    /** The formats of a check, the default first. */
    static final List<Format> FORMATS = List.of(Format.JSON, Format.SARIF, Format.JUNIT, Format.TEXT);

    /** Writes ASCII only: other characters of a name could change the text direction or end the line in a terminal. */
    private final ObjectWriter json;

    private final SarifReport sarif;

    CheckRenderer(ObjectMapper mapper, SarifReport sarif) {
        this.json = mapper.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
        this.sarif = sarif;
    }

    ResponseBuilder respond(Check check, Format format) {
        return Response.ok(body(check, format), format.mediaType()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    byte[] body(Check check, Format format) {
        return switch (format) {
            case SARIF -> sarif.write(check);
            case JUNIT -> JUnitReport.write(check);
            case TEXT -> text(check).getBytes(StandardCharsets.UTF_8);
            default -> json(check);
        };
    }

    /** Returns the check as one line, including its notes. */
    private static String text(Check check) {
        StringBuilder line = new StringBuilder(check.line());
        check.notes().forEach(note -> line.append(" Note: ").append(note));
        return line.append('\n').toString();
    }

    private byte[] json(Check check) {
        try {
            return json.writeValueAsBytes(CheckView.of(check));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a check cannot be serialized", e);
        }
    }
}
