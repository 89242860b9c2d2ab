package dev.frameworkadvisor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedStreamsTest {

    private static final int MOST = 32;

    private final BoundedStreams streams = new BoundedStreams();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    /** As many, each of them while the one before is written. */
    private void writeWithin(int others, StreamingOutput innermost) throws IOException {
        StreamingOutput next = others == 0 ? innermost : out -> writeWithin(others - 1, innermost);
        streams.bounded(next).write(written);
    }

    @Test
    void refusesOneMoreThanItMayServeBeforeAnythingIsWritten() throws IOException {
        writeWithin(MOST - 1, all -> {
            ProblemException refusal = assertThrows(
                    ProblemException.class,
                    () -> streams.bounded(out -> out.write(1)).write(written));
            assertEquals(ProblemType.TOO_MANY_STREAMS, refusal.type());
        });

        assertEquals(0, written.size());
    }

    @Test
    void givesAPlaceBackHoweverAStreamEnds() throws IOException {
        for (int round = 0; round < 2 * MOST; round++) {
            streams.bounded(out -> out.write(1)).write(written);
            assertThrows(
                    IOException.class,
                    () -> streams.bounded(out -> {
                                throw new IOException("the client has gone");
                            })
                            .write(written));
            assertThrows(
                    StackOverflowError.class,
                    () -> streams.bounded(out -> {
                                throw new StackOverflowError();
                            })
                            .write(written));
        }

        writeWithin(MOST - 1, out -> out.write(2));
        assertEquals(2 * MOST + 1, written.size());
    }

    @Test
    void takesNoPlaceForAStreamThatIsNeverWritten() throws IOException {
        for (int round = 0; round < 2 * MOST; round++) {
            streams.bounded(out -> out.write(1));
        }

        writeWithin(MOST - 1, out -> out.write(2));
        assertEquals(1, written.size());
    }
}
