package dev.frameworkadvisor.http;

import dev.frameworkadvisor.http.ServiceState.Phase;
import dev.frameworkadvisor.metrics.RejectionMetrics;
import dev.frameworkadvisor.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Admits well-formed requests while the service has capacity for them and their clients read the responses. */
@Singleton
class Arrival {

    /** REFUSED_STREAM (RFC 9113): the request was not processed, so that the client may repeat it. */
    private static final long REFUSED_STREAM = 7;

    private static final long STREAMS_END_SECONDS = 10;

    /**
     * Requests over HTTP/2 in progress. One connection has many, each with up to 24 KiB of headers; a connection of HTTP/1.1
     * has one.
     */
    private final ClientSlots streams = new ClientSlots(2048, 512);

    private final ServiceState state;
    private final ProblemResponder problems;
    private final RejectionMetrics rejections;

    Arrival(ServiceState state, ProblemResponder problems, RejectionMetrics rejections) {
        this.state = state;
        this.problems = problems;
        this.rejections = rejections;
    }

    /** Reserves a slot for an HTTP/2 request until its response ends, or resets it. Other versions need no slot. */
    boolean admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.version() != HttpVersion.HTTP_2) {
            return true;
        }
        Object client = ClientSlots.client(request);
        if (!streams.tryAcquire(client)) {
            rejections.countStream();
            request.response().reset(REFUSED_STREAM);
            return false;
        }
        context.addEndHandler(ended -> streams.release(client));
        return true;
    }

    /** Continues with the next handler, now or when the client has read enough of earlier responses. */
    void proceed(RoutingContext context) {
        HttpServerRequest request = context.request();
        Phase phase = state.phase();
        if (phase == Phase.DRAINING && !HealthPaths.contains(request.path())) {
            problems.respond(request, ProblemType.OVERLOADED, "The service is stopping. Another replica may respond.");
            return;
        }
        if (phase != Phase.SERVING) {
            endConnection(context);
        }
        HttpServerResponse response = request.response();
        if (request.version() == HttpVersion.HTTP_2 && response.writeQueueFull()) {
            request.pause();
            response.drainHandler(drained -> {
                response.drainHandler(null);
                context.next();
            });
        } else {
            context.next();
        }
    }

    private static void endConnection(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.version() == HttpVersion.HTTP_2) {
            context.addEndHandler(ended -> request.connection().shutdown(STREAMS_END_SECONDS, TimeUnit.SECONDS));
        } else {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.addEndHandler(ended -> request.connection().close());
        }
    }
}
