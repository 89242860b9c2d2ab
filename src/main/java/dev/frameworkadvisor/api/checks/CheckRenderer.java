package dev.frameworkadvisor.api.checks;

import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.check.FileLocation;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.render.checks.CheckWriter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;

/** Responses with a check, in the format that the client prefers. */
@Singleton
class CheckRenderer {

    /** The formats of a check, the default first. */
    static final List<Format> FORMATS =
            List.of(Format.JSON, Format.SARIF, Format.JUNIT, Format.TEXT, Format.CODE_QUALITY);

    private final CheckWriter writer;

    CheckRenderer(CheckWriter writer) {
        this.writer = writer;
    }

    ResponseBuilder respond(Check check, FileLocation location, Format format) {
        return Response.ok(body(check, location, format), format.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private byte[] body(Check check, FileLocation location, Format format) {
        return switch (format) {
            case SARIF -> writer.sarif(check, location);
            case JUNIT -> writer.junit(check);
            case TEXT -> CheckWriter.text(check);
            case CODE_QUALITY -> writer.codeQuality(check, location);
            default -> writer.json(check);
        };
    }
}
