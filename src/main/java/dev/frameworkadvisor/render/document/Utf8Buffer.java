package dev.frameworkadvisor.render.document;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A reusable output buffer for templates: allocating and clearing a new one for each document would take longer. */
final class Utf8Buffer implements TemplateOutput {

    /** Initial capacity in bytes, above the size of most documents. */
    private static final int INITIAL_SIZE = 32 * 1024;

    private byte[] bytes = new byte[INITIAL_SIZE];
    private int size;

    Utf8Buffer clear() {
        size = 0;
        return this;
    }

    @Override
    public void writeContent(String value) {
        writeBinaryContent(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        writeContent(value.substring(beginIndex, endIndex));
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        if (size + value.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + value.length, 2 * bytes.length));
        }
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
