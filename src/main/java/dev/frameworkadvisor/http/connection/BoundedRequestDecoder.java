package dev.frameworkadvisor.http.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Decodes HTTP/1 requests with a limit on the number of headers, one request at a time.
 *
 * <p>A pipelined request stays undecoded in the buffer until the response to the request before it has been written and the
 * client has read enough of it for the channel to be writable again; meanwhile nothing is read from the socket. A
 * connection therefore holds at most one request, one response and one read buffer. A connection that sends no complete
 * request head within {@link #HEAD_DEADLINE} is closed, however slowly bytes trickle in.
 */
final class BoundedRequestDecoder extends HttpRequestDecoder {

    /** Time from the connection's start, or from the end of a response, to the end of the next request's headers. */
    static final Duration HEAD_DEADLINE = Duration.ofSeconds(60);

    private final FoldedHeaders folded = new FoldedHeaders();
    private boolean requestOpen;
    private boolean responseOpen;
    private boolean starved;
    private long waitingSince = System.nanoTime();
    private Future<?> idleCheck = ImmediateEventExecutor.INSTANCE.newSucceededFuture(null);

    BoundedRequestDecoder(int longestLine, int largestHeaders, int largestChunk) {
        super(new HttpDecoderConfig()
                .setMaxInitialLineLength(longestLine)
                .setMaxHeaderSize(largestHeaders)
                .setMaxChunkSize(largestChunk)
                .setTrailersFactory(new BoundedHeaders()));
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        closeIfIdle(context);
    }

    /** Also called when the connection has been closed. */
    @Override
    protected void handlerRemoved0(ChannelHandlerContext context) throws Exception {
        idleCheck.cancel(false);
        super.handlerRemoved0(context);
    }

    /** Vert.x uses headers of this class without a wrapper. */
    @Override
    protected HttpMessage createMessage(String[] line) {
        return new DefaultHttpRequest(
                HttpVersion.valueOf(line[2]), HttpMethod.valueOf(line[0]), line[1], BoundedHeaders.create());
    }

    /** Vert.x requires the exact type of {@link #createMessage}. */
    @Override
    protected boolean isContentAlwaysEmpty(HttpMessage message) {
        return false;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf buffer, List<Object> out) throws Exception {
        boolean betweenRequests = !requestOpen;
        if (betweenRequests && (responseOpen || !context.channel().isWritable())) {
            starved = true;
            context.channel().config().setAutoRead(false);
            return;
        }
        int decoded = out.size();
        if (betweenRequests) {
            folded.invalidate(buffer);
            super.decode(context, buffer, out);
            folded.consumed(buffer);
        } else {
            super.decode(context, buffer, out);
        }
        for (Object message : out.subList(decoded, out.size())) {
            note(message);
        }
    }

    private void note(Object message) {
        if (message instanceof HttpRequest request) {
            responseOpen = true;
            requestOpen = request.decoderResult().isSuccess();
            folded.reset();
        }
        if (message instanceof LastHttpContent) {
            requestOpen = false;
        }
    }

    /** Decodes the next request, if one is waiting: called when a response has been written. */
    void responseWritten(ChannelHandlerContext tracker) {
        responseOpen = false;
        waitingSince = System.nanoTime();
        resume(tracker);
    }

    /** Decodes the next request, if one is waiting and the channel is writable. */
    void resume(ChannelHandlerContext tracker) {
        if (starved && !responseOpen && tracker.channel().isWritable()) {
            starved = false;
            tracker.channel().config().setAutoRead(true);
            tracker.executor().execute(() -> decodeBuffered(tracker));
        }
    }

    private void decodeBuffered(ChannelHandlerContext tracker) {
        ChannelHandlerContext own = tracker.pipeline().context(this);
        if (own != null) {
            try {
                channelRead(own, Unpooled.EMPTY_BUFFER);
                channelReadComplete(own);
            } catch (Exception e) {
                own.fireExceptionCaught(e);
            }
        }
    }

    /** Returns whether a request or its response is in progress. */
    boolean isBusy() {
        return requestOpen || responseOpen;
    }

    private void closeIfIdle(ChannelHandlerContext context) {
        long left = HEAD_DEADLINE.toNanos() - (isBusy() ? 0 : System.nanoTime() - waitingSince);
        if (left <= 0) {
            var unused = context.close();
        } else {
            idleCheck = context.executor().schedule(() -> closeIfIdle(context), left, TimeUnit.NANOSECONDS);
        }
    }
}
