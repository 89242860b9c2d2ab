package dev.frameworkadvisor.api.verdicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.frameworkadvisor.api.verdicts.BatchLines.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BatchLinesTest {

    private static final int LONGEST = BatchLines.LONGEST;

    @Property
    void numbersLinesForAnySplitOfTheStream(
            @ForAll @Size(max = 20) List<@IntRange(max = 5) Integer> lengths,
            @ForAll boolean returns,
            @ForAll boolean ended,
            @ForAll @IntRange(min = 1, max = 7) int step)
            throws IOException {
        List<String> lines = lengths.stream().map("x"::repeat).toList();
        String text = String.join(returns ? "\r\n" : "\n", lines) + (ended ? "\n" : "");

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                expected.add((i + 1) + " " + lines.get(i));
            }
        }
        assertEquals(expected, read(new Trickle(text, step)));
    }

    @Example
    void readsLineOfMaximumLength() throws IOException {
        assertEquals(List.of("1 " + "a".repeat(LONGEST), "2 b"), read(stream("a".repeat(LONGEST) + "\nb")));
    }

    @Example
    void truncatesTooLongLine() throws IOException {
        String text = "a".repeat(3 * LONGEST) + "\nnext\n" + "b".repeat(LONGEST + 1);

        assertEquals(
                List.of("1 " + "a".repeat(LONGEST + 1), "2 next", "3 " + "b".repeat(LONGEST + 1)), read(stream(text)));
    }

    @Example
    void limitsBlockToArrivedLines() throws IOException {
        BatchLines lines = new BatchLines(stream("x\n".repeat(300)));

        assertEquals(128, lines.read().size());
        assertEquals(128, lines.read().size());
        assertEquals(44, lines.read().size());
        assertEquals(List.of(), lines.read());
    }

    @Property
    void waitsOnlyForFirstLineOfBlock(@ForAll @IntRange(max = 3) int more) throws IOException {
        InputStream first = stream("one\ntwo\n" + "a".repeat(more));
        InputStream unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("the answers to the lines before would wait");
            }
        };

        assertEquals(
                2, new BatchLines(new SequenceInputStream(first, unread)).read().size());
    }

    @Example
    void distinguishesInterruptionFromEnd() {
        BatchLines lines = new BatchLines(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThrows(IOException.class, lines::read);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> read(InputStream stream) throws IOException {
        BatchLines lines = new BatchLines(stream);
        List<String> read = new ArrayList<>();
        for (List<Line> block = lines.read(); !block.isEmpty(); block = lines.read()) {
            block.forEach(line -> read.add(line.number() + " " + new String(line.bytes(), StandardCharsets.US_ASCII)));
        }
        return read;
    }

    /** Stream that returns few bytes at a time. */
    private static final class Trickle extends ByteArrayInputStream {

        private final int step;

        Trickle(String text, int step) {
            super(text.getBytes(StandardCharsets.US_ASCII));
            this.step = step;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(step, length));
        }

        @Override
        public int read(byte[] target) {
            return read(target, 0, target.length);
        }
    }
}
