package dev.frameworkadvisor.render.document;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A form in the making. It is written over again and again, since to get and clear fresh memory takes long. */
final class Utf8Buffer implements TemplateOutput {

    /** More than most forms take. */
    private static final int USUAL_SIZE = 32 * 1024;

    private byte[] bytes = new byte[USUAL_SIZE];
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
