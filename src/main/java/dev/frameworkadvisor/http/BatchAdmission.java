package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.ProblemType;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/** Limits the number of concurrent batches and ends those whose clients send too slowly. */
@Singleton
class BatchAdmission {

    static final Duration INTERVAL = Duration.ofSeconds(10);

    /** Minimum number of bytes in each interval. A profile with an answer to every criterion takes about 1 KiB. */
    static final int LEAST_RECEIVED = 1024;

    private static final String TOO_SLOW = "A batch must send at least " + LEAST_RECEIVED + " bytes in every "
            + INTERVAL.toSeconds() + " seconds until it is complete.";

    private final Vertx vertx;
    private final BoundedStreams streams;
    private final ProblemResponder problems;

    BatchAdmission(Vertx vertx, BoundedStreams streams, ProblemResponder problems) {
        this.vertx = vertx;
        this.streams = streams;
        this.problems = problems;
    }

    /**
     * Reserves a slot until the response has ended, and monitors the rate at which the request arrives.
     *
     * @throws dev.frameworkadvisor.problem.ProblemException if no slot is free
     */
    void admit(RoutingContext context, ServerHttpResponse response) {
        streams.enter(BoundedStreams.Kind.BATCH, context);
        Pace pace = new Pace(context.request(), response);
        long timer = vertx.setPeriodic(INTERVAL.toMillis(), pace::check);
        context.addEndHandler(ended -> vertx.cancelTimer(timer));
    }

    private final class Pace {

        private final HttpServerRequest request;
        private final ServerHttpResponse response;
        private long received;

        Pace(HttpServerRequest request, ServerHttpResponse response) {
            this.request = request;
            this.response = response;
        }

        void check(long timer) {
            long before = received;
            received = request.bytesRead();
            if (!request.isEnded() && received - before < LEAST_RECEIVED) {
                vertx.cancelTimer(timer);
                response.setPreCommitListener(null); // the listener would write the headers of a successful response
                problems.endStream(request, ProblemType.REQUEST_TIMEOUT, TOO_SLOW);
            }
        }
    }
}
