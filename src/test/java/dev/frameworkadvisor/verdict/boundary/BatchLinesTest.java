package dev.frameworkadvisor.verdict.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
    void everyLineComesWithItsNumberHoweverTheStreamIsCut(
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
    void theLongestLineIsReadWhole() throws IOException {
        BatchLines lines = lines("a".repeat(LONGEST) + "\nb");

        assertEquals(LONGEST, length(lines.read()));
        assertEquals(1, length(lines.read()));
        assertNull(lines.read());
    }

    @Example
    void aLineThatIsTooLongIsCutAndTheNextIsWhole() throws IOException {
        BatchLines lines = lines("a".repeat(3 * LONGEST) + "\nnext\n" + "b".repeat(LONGEST + 1));

        assertEquals(LONGEST + 1, length(lines.read()));
        assertEquals("next", new String(lines.read(), StandardCharsets.US_ASCII));
        assertEquals(2, lines.number());
        assertEquals(LONGEST + 1, length(lines.read()));
        assertNull(lines.read());
    }

    @Example
    void aStreamThatBreaksOffIsNotTakenForItsEnd() {
        BatchLines lines = new BatchLines(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThrows(IOException.class, lines::read);
    }

    private static BatchLines lines(String text) {
        return new BatchLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static int length(byte[] line) {
        return line.length;
    }

    private static List<String> read(InputStream stream) throws IOException {
        BatchLines lines = new BatchLines(stream);
        List<String> read = new ArrayList<>();
        for (byte[] line = lines.read(); line != null; line = lines.read()) {
            read.add(lines.number() + " " + new String(line, StandardCharsets.US_ASCII));
        }
        return read;
    }

    /** Gives few bytes at a time. */
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
