package dev.frameworkadvisor.http.connection;

import dev.frameworkadvisor.http.ClientSlots;
import dev.frameworkadvisor.metrics.RejectionMetrics;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server's listening sockets and open connections, limited in total and for each client address. */
@Startup
@Singleton
public final class OpenConnections {

    private final ChannelGroup listeners = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final ClientSlots slots;
    private final RejectionMetrics rejections;

    OpenConnections(
            @ConfigProperty(name = "advisor.limits.connections", defaultValue = "4096") int total,
            @ConfigProperty(name = "advisor.limits.connections-per-client", defaultValue = "2048") int perClient,
            MeterRegistry registry,
            RejectionMetrics rejections) {
        this.slots = new ClientSlots(total, perClient);
        this.rejections = rejections;
        Gauge.builder("advisor.connections", slots, ClientSlots::used)
                .description("Open connections of clients")
                .register(registry);
    }

    void addListener(Channel listener) {
        listeners.add(listener);
    }

    /** Registers an accepted connection, or closes it if the client or the server has too many. */
    void add(Channel connection) {
        Object client = ClientSlots.client(connection.remoteAddress());
        if (slots.tryAcquire(client)) {
            connections.add(connection);
            var unused = connection.closeFuture().addListener(closed -> slots.release(client));
        } else {
            rejections.countConnection();
            var unused = connection.close();
        }
    }

    /** Stops accepting connections; those that are open stay open. */
    public void stopAccepting() {
        listeners.close().awaitUninterruptibly();
    }

    /** Returns the number of connections with a request or response in progress. */
    public long busy() {
        return connections.stream().filter(OpenConnections::isBusy).count();
    }

    private static boolean isBusy(Channel connection) {
        Http2ConnectionHandler http2 = connection.pipeline().get(Http2ConnectionHandler.class);
        if (http2 != null) {
            return http2.connection().numActiveStreams() > 0;
        }
        BoundedRequestDecoder http1 = connection.pipeline().get(BoundedRequestDecoder.class);
        return http1 != null && http1.isBusy();
    }
}
