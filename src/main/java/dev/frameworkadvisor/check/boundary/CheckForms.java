package dev.frameworkadvisor.check.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.check.entity.Check;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a check in the form that the client likes best; JSON where it likes several equally. */
@Singleton
class CheckForms {

    private static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE,
                    MediaType.valueOf(CheckSarif.MEDIA_TYPE),
                    MediaType.valueOf(CheckJUnit.MEDIA_TYPE),
                    MediaType.TEXT_PLAIN_TYPE)
            .build();

    private final ObjectMapper mapper;
    private final CheckSarif sarif;

    CheckForms(ObjectMapper mapper, CheckSarif sarif) {
        this.mapper = mapper;
        this.sarif = sarif;
    }

    /** The answer, which names what it depends on: choosing a variant sets {@code Vary}. */
    ResponseBuilder respond(Check check, Request negotiated) {
        Variant chosen = negotiated.selectVariant(FORMS);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        MediaType type = chosen.getMediaType();
        boolean text = type.equals(MediaType.TEXT_PLAIN_TYPE);
        return Response.ok(body(check, type.toString())).type(text ? TEXT : type);
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
            return mapper.writeValueAsBytes(CheckView.of(check));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view of our own cannot be written", e);
        }
    }
}
