package dev.frameworkadvisor.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Adds a path prefix to the links of a page that is sent in parts. Each part ends with {@link #flush} outside of a tag. */
final class PrefixedPage extends OutputStream {

    private final OutputStream out;
    private final String prefix;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();

    PrefixedPage(OutputStream out, String prefix) {
        this.out = out;
        this.prefix = prefix;
    }

    /** Returns the part of a page with the prefix in its links. */
    static byte[] prefixed(byte[] part, String prefix) {
        return new String(part, StandardCharsets.UTF_8)
                .replace("=\"/", "=\"" + prefix + "/")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int one) {
        part.write(one);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        part.write(bytes, start, length);
    }

    @Override
    public void flush() throws IOException {
        out.write(prefixed(part.toByteArray(), prefix));
        part.reset();
        out.flush();
    }
}
