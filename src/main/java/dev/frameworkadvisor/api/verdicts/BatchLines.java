package dev.frameworkadvisor.api.verdicts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the lines of a stream in blocks, in constant memory. */
final class BatchLines {

    /** Maximum length of a line in bytes without its line end, as for the body of a single request. */
    static final int LONGEST = 64 * 1024;

    /**
     * Maximum number of lines in a block: enough to use all threads, and few enough to hold all responses in memory.
     */
    private static final int LARGEST_BLOCK = 128;

    /**
     * Line without its line end.
     *
     * @param number the number of the line, from 1
     * @param bytes truncated one byte after the maximum length
     */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    record Line(long number, byte[] bytes) {}

    private final InputStream stream;
    private final byte[] chunk = new byte[LONGEST];
    private int next;
    private int end;

    /** End of the last complete line in the chunk. */
    private int lastEnd;

    private final byte[] line = new byte[LONGEST + 1];
    private int length;
    private long number;

    BatchLines(InputStream stream) {
        this.stream = stream;
    }

    /**
     * Returns the lines that have arrived, and waits only if no line has. Skips empty lines, but counts them.
     * Returns an empty list at the end of the stream.
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

    /** Reads the next line; returns false at the end of the stream. */
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

    /** Reads a chunk if the current one is used up; returns false at the end of the stream. */
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
