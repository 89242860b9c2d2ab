package dev.frameworkadvisor.http.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes the bodies of requests and limits their depth. */
final class JsonBody {

    /** Maximum nesting depth, including the body itself. */
    static final int DEEPEST = 20;

    /**
     * Does not intern field names: a hostile body could fill the shared symbol table. Lengths of numbers and names need
     * no limit, because the length of the body is limited.
     */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final char REPLACEMENT = '\uFFFD';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonBody() {}

    /**
     * Returns a parser in front of the first token. It throws a {@link
     * com.fasterxml.jackson.core.JsonProcessingException} if the body is not JSON, or is nested more than 20 levels deep.
     *
     * @throws CharacterCodingException if the bytes are not UTF-8
     */
    static JsonParser parser(byte[] body) throws IOException {
        return JSON.createParser(text(body));
    }

    /** Decodes the body without a byte order mark, which some editors write and RFC 8259 lets a parser ignore. */
    private static String text(byte[] body) throws CharacterCodingException {
        String text = decode(body);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Decodes leniently, which is faster, and strictly only if that has replaced a byte. */
    private static String decode(byte[] body) throws CharacterCodingException {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(body))
                        .toString();
    }
}
