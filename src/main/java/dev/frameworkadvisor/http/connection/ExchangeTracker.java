package dev.frameworkadvisor.http.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.net.impl.VertxHandler;
import java.util.function.Consumer;

/**
 * Reports to the decoder of an HTTP/1 connection when a response has been written, and gives Vert.x the handler for requests
 * that cannot be decoded, to which it would respond without a body.
 */
final class ExchangeTracker extends ChannelDuplexHandler {

    private final BoundedRequestDecoder decoder;
    private final Consumer<HttpServerRequest> unreadable;
    private boolean prepared;

    ExchangeTracker(BoundedRequestDecoder decoder, Consumer<HttpServerRequest> unreadable) {
        this.decoder = decoder;
        this.unreadable = unreadable;
    }

    /** Vert.x adds its connection when the first request has been read. */
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!prepared) {
            VertxHandler<?> last = context.pipeline().get(VertxHandler.class);
            if (last != null && last.getConnection() instanceof HttpServerConnection connection) {
                connection.invalidRequestHandler(unreadable::accept);
                prepared = true;
            }
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        var unused = context.write(message, promise);
        if (message instanceof LastHttpContent && !isContinue(message)) {
            decoder.responseWritten(context);
        }
    }

    private static boolean isContinue(Object message) {
        return message instanceof HttpResponse response && response.status().equals(HttpResponseStatus.CONTINUE);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        decoder.resume(context);
        context.fireChannelWritabilityChanged();
    }
}
