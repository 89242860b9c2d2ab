package dev.frameworkadvisor.check.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.frameworkadvisor.check.entity.Check;
import dev.frameworkadvisor.http.Accept;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a check in the form that the client likes best; JSON where it likes several equally. */
@Singleton
class CheckForms {

    private static final List<String> FORMS =
            List.of(MediaType.APPLICATION_JSON, CheckSarif.MEDIA_TYPE, CheckJUnit.MEDIA_TYPE, MediaType.TEXT_PLAIN);

    /** In ASCII, so that a name on a terminal neither turns the direction of writing nor ends a line. */
    private final ObjectWriter json;

    private final CheckSarif sarif;

    CheckForms(ObjectMapper mapper, CheckSarif sarif) {
        this.json = mapper.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
        this.sarif = sarif;
    }

    /**
     * @param accept the values of the {@code Accept} headers
     * @throws NotAcceptableException if the client takes none of the forms
     */
    ResponseBuilder respond(Check check, List<String> accept) {
        String form = FORMS.get(Accept.choose(accept, FORMS));
        return Response.ok(body(check, form))
                .type(form.equals(MediaType.TEXT_PLAIN) ? form + ";charset=UTF-8" : form)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    byte[] body(Check check, String form) {
        return switch (form) {
            case CheckSarif.MEDIA_TYPE -> sarif.write(check);
            case CheckJUnit.MEDIA_TYPE -> CheckJUnit.write(check);
            case MediaType.TEXT_PLAIN -> text(check).getBytes(StandardCharsets.UTF_8);
            default -> json(check);
        };
    }

    /** One line, whatever there is to note. */
    private static String text(Check check) {
        StringBuilder line = new StringBuilder(check.line());
        check.notes().forEach(note -> line.append(" Note: ").append(note));
        return line.append('\n').toString();
    }

    private byte[] json(Check check) {
        try {
            return json.writeValueAsBytes(CheckView.of(check));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view of our own cannot be written", e);
        }
    }
}
