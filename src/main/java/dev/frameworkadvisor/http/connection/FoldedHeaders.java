package dev.frameworkadvisor.http.connection;

import io.netty.buffer.ByteBuf;

/**
 * Makes header lines that continue the one before (RFC 9112, section 5.2) invalid in the bytes of a request head. The
 * decoder would join them, whereas other servers on the way may see a header of its own.
 */
final class FoldedHeaders {

    /** A line that begins with this byte has no name, which the decoder rejects. */
    private static final byte NAMELESS = ':';

    private byte previous;
    private int examined;
    /** False while only line ends have come, which the decoder skips before the first line. */
    private boolean lineBegun;

    private boolean headEnded;

    /** Examines those bytes of the buffer that have come since the last call of {@link #markExamined}. */
    void invalidate(ByteBuf buffer) {
        for (int at = buffer.readerIndex() + examined; at < buffer.writerIndex() && !headEnded; at++) {
            byte current = buffer.getByte(at);
            if (previous == '\n') {
                if (current == ' ' || current == '\t') {
                    buffer.setByte(at, NAMELESS);
                }
                headEnded = lineBegun && (current == '\r' || current == '\n');
            }
            lineBegun |= current > ' ';
            previous = current;
        }
    }

    /** Marks the readable bytes, which the decoder has not consumed, as examined. */
    void markExamined(ByteBuf buffer) {
        examined = buffer.readableBytes();
    }

    /** Prepares for the head of the next request. */
    void reset() {
        previous = 0;
        examined = 0;
        lineBegun = false;
        headEnded = false;
    }
}
