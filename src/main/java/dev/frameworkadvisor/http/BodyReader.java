package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;

/** Reads bodies of at most 64 KiB on the event loop, with a deadline and a limit on their number. */
@Singleton
class BodyReader {

    /** Time from the end of the headers to the end of the body. */
    static final Duration DEADLINE = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final ProblemResponder problems;

    /** An incomplete body takes at most 64 KiB, so that all together take at most 64 MiB. */
    private final ClientSlots slots = new ClientSlots(1024, 512);

    BodyReader(Vertx vertx, ProblemResponder problems) {
        this.vertx = vertx;
        this.problems = problems;
    }

    /**
     * Reads the body and makes it the entity of the request.
     *
     * @return fails with a {@link ProblemException} if the body is too large or late, or an {@link IOException} if it breaks
     *     off
     */
    Uni<Void> read(HttpServerRequest request, ContainerRequestContext target) {
        Object client = ClientSlots.client(request);
        if (!slots.tryAcquire(client)) {
            throw new ProblemException(ProblemType.OVERLOADED, "Too many bodies are being received at once.");
        }
        return Uni.createFrom().emitter(done -> new Reading(request, target, client, done).start());
    }

    /** A body while it is received. Confined to the event loop of its request. */
    private final class Reading {

        private final HttpServerRequest request;
        private final ContainerRequestContext target;
        private final Object client;
        private final UniEmitter<? super Void> done;
        private Buffer body = Buffer.buffer();
        private boolean finished;
        private long timer;

        Reading(
                HttpServerRequest request,
                ContainerRequestContext target,
                Object client,
                UniEmitter<? super Void> done) {
            this.request = request;
            this.target = target;
            this.client = client;
            this.done = done;
        }

        void start() {
            if (request.isEnded()) {
                finish();
                return;
            }
            timer = vertx.setTimer(DEADLINE.toMillis(), expired -> fail(late()));
            request.handler(this::append).endHandler(end -> finish()).exceptionHandler(this::breakOff);
            ExpectContinue.respond(request);
            request.resume();
        }

        private void append(Buffer part) {
            if (body.length() + part.length() > RequestLimits.LARGEST_BODY) {
                fail(new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "The body is larger than 64 KiB."));
            } else if (!finished) {
                body = body.length() == 0 ? part : body.appendBuffer(part);
            }
        }

        private void finish() {
            if (end()) {
                target.setEntityStream(new ByteArrayInputStream(body.getBytes()));
                done.complete(null);
            }
        }

        /** The server closes the connection when this returns, so that only a response written now is sent. */
        private void breakOff(Throwable fault) {
            problems.brokenOff(request);
            fail(new IOException("the body broke off", fault));
        }

        private void fail(Throwable fault) {
            if (end()) {
                body = Buffer.buffer();
                done.fail(fault);
            }
        }

        private boolean end() {
            boolean first = !finished;
            if (first) {
                finished = true;
                vertx.cancelTimer(timer);
                slots.release(client);
            }
            return first;
        }
    }

    private static ProblemException late() {
        return new ProblemException(
                ProblemType.REQUEST_TIMEOUT,
                "The body was not complete " + DEADLINE.toSeconds() + " seconds after the headers.");
    }
}
