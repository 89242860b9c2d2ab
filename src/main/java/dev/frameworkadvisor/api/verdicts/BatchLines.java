package dev.frameworkadvisor.api.verdicts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a stream, block by block, in memory that does not grow with the stream. */
final class BatchLines {

    /** In bytes, without the line's end: as much as the body of a request for one verdict may have. */
    static final int LONGEST = 64 * 1024;

    /** Enough to share among threads, and few enough to hold all answers at once. */
    private static final int LARGEST_BLOCK = 128;

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param bytes cut off one byte after the longest
     */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    record Line(long number, byte[] bytes) {}

    private final InputStream stream;
    private final byte[] chunk = new byte[LONGEST];
    private int next;
    private int end;

    /** Where the last line ends that the chunk has the end of. */
    private int lastEnd;

    private final byte[] line = new byte[LONGEST + 1];
    private int length;
    private long number;

    BatchLines(InputStream stream) {
        this.stream = stream;
    }

    /**
     * The next lines: those that have come in, or else the first that does. Empty ones are left out, but count; at the end
     * there are none.
     *
     * @throws IOException if the stream breaks off
     */
    List<Line> read() throws IOException {
        List<Line> block = new ArrayList<>();
        while (block.size() < LARGEST_BLOCK && (block.isEmpty() || next < lastEnd) && advance()) {
            if (length > 0 && line[length - 1] == '\r') {
                length--;
            }
            if (length > 0) {
                block.add(new Line(number, Arrays.copyOf(line, length)));
            }
        }
        return block;
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
        lastEnd = end;
        while (lastEnd > 0 && chunk[lastEnd - 1] != '\n') {
            lastEnd--;
        }
        return end > 0;
    }
}
