package dev.frameworkadvisor.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.quarkus.arc.Arc;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.net.impl.VertxHandler;

/**
 * Has requests that the HTTP server cannot read, or that are too long for it, refused as problems. Vert.x would answer
 * them without a body unless it is told otherwise, and Quarkus has no place to tell it; Netty, below both, shows each
 * new connection to what {@code META-INF/services} names, if {@link dev.frameworkadvisor.Application} asks it to.
 */
public final class UnreadableRequests extends ChannelInitializerExtension {

    private static final ChannelHandler TELL_ONCE = new Messenger();

    /** The steps of Vert.x come first, as they were handed over first. */
    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addLast(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel prepared) {
                prepared.pipeline().addLast(TELL_ONCE);
            }
        });
    }

    /**
     * Vert.x adds the step that holds its connection at the end, and only when the first bytes have told which HTTP they
     * are, and the first request has been read that asks for no other. Until then this step goes to the end, too, so
     * that what has just been read passes it again; and then it leaves.
     */
    @ChannelHandler.Sharable
    private static final class Messenger extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ChannelPipeline pipeline = context.pipeline().remove(this);
            VertxHandler<?> last = pipeline.get(VertxHandler.class);
            if (last == null) {
                pipeline.addLast(this);
            } else if (last.getConnection() instanceof HttpServerConnection connection) {
                connection.invalidRequestHandler(request ->
                        Arc.container().instance(ProblemResponder.class).get().unreadable(request));
            }
            context.fireChannelRead(message);
        }
    }
}
