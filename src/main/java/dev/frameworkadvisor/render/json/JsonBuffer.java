package dev.frameworkadvisor.render.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A growing buffer of JSON in UTF-8. Fixed fragments are copied, and only numbers and variable texts are encoded: most
 * of a verdict is the same in every response, and a general generator would encode all of it again.
 */
final class JsonBuffer {

    /** Initial capacity in bytes, above the size of most verdicts. */
    private static final int INITIAL_SIZE = 16 * 1024;

    private byte[] bytes = new byte[INITIAL_SIZE];
    private int size;

    JsonBuffer clear() {
        size = 0;
        return this;
    }

    /** Appends a JSON fragment that consists of ASCII characters only. */
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

    /** Appends an encoded JSON fragment. */
    JsonBuffer raw(byte[] json) {
        reserve(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
        return this;
    }

    /** Appends a text as a JSON string. */
    JsonBuffer text(String text) {
        return raw("\"").raw(JsonStringEncoder.getInstance().quoteAsUTF8(text)).raw("\"");
    }

    /** Appends {@code number / scale} with as many decimals as necessary, at least one; the scale is a power of ten. */
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

    /** Appends the elements, separated by commas. */
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
