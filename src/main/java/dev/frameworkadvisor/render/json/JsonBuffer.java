package dev.frameworkadvisor.render.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * JSON in the making: what is fixed is copied, and only numbers and new texts are encoded. Most of a verdict is the same
 * in every answer, and a general generator would go through all of it.
 */
final class JsonBuffer {

    /** More than most verdicts take. */
    private static final int USUAL_SIZE = 16 * 1024;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int size;

    JsonBuffer clear() {
        size = 0;
        return this;
    }

    /** Punctuation, names and whatever else is JSON already, in ASCII. */
    JsonBuffer raw(String ascii) {
        int length = ascii.length();
        reserve(length);
        byte[] target = bytes;
        int start = size;
        for (int i = 0; i < length; i++) {
            target[start + i] = (byte) ascii.charAt(i);
        }
        size = start + length;
        return this;
    }

    /** What was encoded before. */
    JsonBuffer raw(byte[] json) {
        reserve(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
        return this;
    }

    /** A text as a JSON string. */
    JsonBuffer text(String text) {
        return raw("\"").raw(JsonStringEncoder.getInstance().quoteAsUTF8(text)).raw("\"");
    }

    /** {@code number / scale} with as many decimals as it takes, and at least one; the scale is a power of ten. */
    JsonBuffer decimal(long number, int scale) {
        long absolute = Math.abs(number);
        long rest = absolute % scale;
        int unit = scale;
        raw(number < 0 ? "-" : "").raw(String.valueOf(absolute / scale)).raw(".");
        do {
            unit /= 10;
            reserve(1);
            bytes[size++] = (byte) ('0' + rest / unit);
            rest %= unit;
        } while (rest > 0);
        return this;
    }

    /** The elements with commas between them. */
    <T> JsonBuffer list(Iterable<T> elements, Consumer<T> write) {
        boolean first = true;
        for (T element : elements) {
            raw(first ? "" : ",");
            write.accept(element);
            first = false;
        }
        return this;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    ByteBuf toDirectMemory() {
        return PooledByteBufAllocator.DEFAULT.directBuffer(size).writeBytes(bytes, 0, size);
    }
}
