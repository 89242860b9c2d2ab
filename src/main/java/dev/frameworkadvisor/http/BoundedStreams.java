package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.Semaphore;

/** Answers that last as long as their clients like, and hold a thread meanwhile: most threads are kept for other requests. */
@Singleton
public final class BoundedStreams {

    /** Of all kinds together; the service has 200 threads for whatever waits. */
    private static final int MOST_AT_ONCE = 32;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /**
     * The same stream, which has a place for just as long as it is written.
     *
     * <p>Where there is none, to write it throws a {@link ProblemException} of type {@code TOO_MANY_STREAMS} before anything
     * is written, so that the client gets the problem.
     */
    public StreamingOutput bounded(StreamingOutput stream) {
        return out -> {
            if (!places.tryAcquire()) {
                throw new ProblemException(
                        ProblemType.TOO_MANY_STREAMS,
                        "The service is answering " + MOST_AT_ONCE + " streams already, and takes no more meanwhile.");
            }
            try {
                stream.write(out);
            } finally {
                places.release();
            }
        };
    }
}
