package dev.frameworkadvisor.verdict.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one after the other, in memory that does not grow with the stream. */
final class BatchLines {

    /** In bytes, without the line's end: as much as the body of a request for one verdict may have. */
    static final int LONGEST = 64 * 1024;

    private final InputStream stream;
    private final byte[] chunk = new byte[LONGEST];
    private int next;
    private int end;
    private final byte[] line = new byte[LONGEST + 1];
    private int length;
    private long number;

    BatchLines(InputStream stream) {
        this.stream = stream;
    }

    /**
     * The next line that is not empty, without its line feed or carriage return and line feed, cut off one byte after the
     * longest; null after the last.
     *
     * @throws IOException if the stream breaks off
     */
    byte @Nullable [] read() throws IOException {
        while (advance()) {
            if (length > 0 && line[length - 1] == '\r') {
                length--;
            }
            if (length > 0) {
                return Arrays.copyOf(line, length);
            }
        }
        return null;
    }

    /** The number of the line read last, from 1; empty lines count. */
    long number() {
        return number;
    }

    /** Goes to the next line; false after the last. */
    private boolean advance() throws IOException {
        length = 0;
        boolean found = false;
        boolean complete = false;
        while (!complete && fill()) {
            found = true;
            int stop = next;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            append(stop);
            complete = stop < end;
            next = complete ? stop + 1 : end;
        }
        number += found ? 1 : 0;
        return found;
    }

    private void append(int stop) {
        int kept = Math.min(stop - next, line.length - length);
        System.arraycopy(chunk, next, line, length, kept);
        length += kept;
    }

    /** Whether there is anything to read. */
    private boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        next = 0;
        end = Math.max(0, stream.read(chunk));
        return end > 0;
    }
}
