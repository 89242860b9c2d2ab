package dev.frameworkadvisor.http.connection;

import dev.frameworkadvisor.http.OutOfMemoryExit;
import dev.frameworkadvisor.http.ProblemResponder;
import dev.frameworkadvisor.http.RequestLimits;
import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ServerChannel;
import io.quarkus.arc.Arc;
import io.vertx.core.http.HttpServerRequest;

/**
 * Replaces the HTTP/1 decoder of each new connection by a {@link BoundedRequestDecoder}, and limits the number of connections.
 *
 * <p>Netty finds this class by {@code META-INF/services}, if {@link dev.frameworkadvisor.Application} enables extensions.
 */
public final class ConnectionExtension extends ChannelInitializerExtension {

    /** The name that Vert.x gives its decoder. */
    private static final String DECODER = "httpDecoder";

    @Override
    public void postInitializeServerListenerChannel(ServerChannel listener) {
        connections().addListener(listener);
    }

    /** Runs after Vert.x has added its handlers. */
    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connections().add(connection);
        connection.pipeline().addLast(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel initialized) {
                initialized.pipeline().addFirst(OutOfMemoryExit.ofChannel()).addLast(new Selector());
            }
        });
    }

    private static OpenConnections connections() {
        return Arc.container().instance(OpenConnections.class).get();
    }

    private static void unreadable(HttpServerRequest request) {
        Arc.container().instance(ProblemResponder.class).get().unreadable(request);
    }

    /** Vert.x adds its decoder when the first bytes have shown the protocol, and passes the bytes on afterwards. */
    private static final class Selector extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ChannelPipeline pipeline = context.pipeline();
            if (pipeline.get(DECODER) != null) {
                BoundedRequestDecoder decoder = new BoundedRequestDecoder(
                        RequestLimits.LONGEST_FIRST_LINE, RequestLimits.LARGEST_HEADERS, RequestLimits.LARGEST_BODY);
                pipeline.replace(DECODER, DECODER, decoder);
                pipeline.addLast(new ExchangeTracker(decoder, ConnectionExtension::unreadable));
            }
            pipeline.remove(this);
            context.fireChannelRead(message);
        }
    }
}
