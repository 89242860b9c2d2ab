package dev.frameworkadvisor.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Copies JSON documents and adds a prefix to every path in an object {@code links}, and to the servers of a contract.
 * Each document is copied as it arrives, so that streams are not delayed.
 */
final class PrefixedLinks extends OutputStream {

    private static final JsonFactory JSON = new JsonFactory();

    private final String prefix;
    private final OutputStream target;
    private final boolean lines;
    private final JsonParser in;
    private final ByteArrayFeeder feeder;
    private final JsonGenerator out;

    /** @param lines whether a line feed ends each document */
    PrefixedLinks(OutputStream target, String prefix, boolean lines) throws IOException {
        this.target = target;
        this.prefix = prefix;
        this.lines = lines;
        in = JSON.createNonBlockingByteArrayParser();
        feeder = (ByteArrayFeeder) in.getNonBlockingInputFeeder();
        // A truncated document must not be completed.
        out = JSON.createGenerator(target)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter(null));
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        feeder.feedInput(bytes, offset, offset + length);
        for (JsonToken token = in.nextToken(); token != JsonToken.NOT_AVAILABLE; token = in.nextToken()) {
            if (token == JsonToken.VALUE_STRING
                    && isLink(in.getParsingContext())
                    && in.getText().startsWith("/")) {
                out.writeString(in.getText().equals("/") ? prefix : prefix + in.getText());
            } else {
                out.copyCurrentEventExact(in);
            }
            if (lines && out.getOutputContext().inRoot()) {
                out.writeRaw('\n');
            }
        }
    }

    private static boolean isLink(JsonStreamContext object) {
        JsonStreamContext parent = object.getParent();
        if (!object.inObject() || parent == null) {
            return false;
        }
        boolean ofServer =
                parent.inArray() && "servers".equals(parent.getParent().getCurrentName());
        return "links".equals(parent.getCurrentName()) || (ofServer && "url".equals(object.getCurrentName()));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Does not close the target. */
    @Override
    public void close() throws IOException {
        in.close();
        out.close();
        target.flush();
    }
}
