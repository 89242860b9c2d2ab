package dev.frameworkadvisor.http.connection;

import dev.frameworkadvisor.http.ServiceState;
import dev.frameworkadvisor.http.ServiceState.Phase;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Completes the requests in progress before the server stops. Readiness reports DOWN first, and each connection ends with
 * its next response, so that clients and proxies move on; then new requests are rejected until those in progress have ended;
 * then the sockets close.
 */
@Singleton
class GracefulStop {

    private static final Logger LOG = Logger.getLogger(GracefulStop.class);

    private static final Duration LEAVING = Duration.ofSeconds(1);
    private static final Duration LAST_RESPONSES = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofMillis(100);
    private static final Duration POLL = Duration.ofMillis(10);

    private final ServiceState state;
    private final OpenConnections connections;
    private final Duration longest;

    GracefulStop(
            ServiceState state,
            OpenConnections connections,
            @ConfigProperty(name = "advisor.stop.timeout", defaultValue = "10S") Duration longest) {
        this.state = state;
        this.connections = connections;
        this.longest = longest;
    }

    /** Later events come when the server has closed its sockets already. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        state.enter(Phase.LEAVING);
        awaitQuiet(LEAVING);
        state.enter(Phase.DRAINING);
        awaitQuiet(longest.minus(LEAVING));
        connections.stopAccepting();
        awaitQuiet(LAST_RESPONSES);
        LOG.infof("Stopping: requestsInProgress=%d", connections.busy());
    }

    /** Waits until no request has been in progress for a moment, at most for the given time. */
    private void awaitQuiet(Duration most) throws InterruptedException {
        long start = System.nanoTime();
        long busyAt = start;
        while (System.nanoTime() - busyAt < QUIET.toNanos() && System.nanoTime() - start < most.toNanos()) {
            Thread.sleep(POLL.toMillis());
            if (connections.busy() > 0) {
                busyAt = System.nanoTime();
            }
        }
    }
}
