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
 * request head within {@link #HEAD_TIMEOUT} is closed, even if bytes keep arriving.
 */
final class BoundedRequestDecoder extends HttpRequestDecoder {

    /** Time from the first bytes of a connection, or from the end of a response, to the end of the next request's headers. */
    static final Duration HEAD_TIMEOUT = Duration.ofSeconds(60);

    private final FoldedHeaders folded = new FoldedHeaders();
    private boolean requestOpen;
    private boolean responsePending;
    private boolean readingPaused;
    private long waitingSince = System.nanoTime();
    private Future<?> headTimeoutCheck = ImmediateEventExecutor.INSTANCE.newSucceededFuture(null);

    BoundedRequestDecoder(int longestLine, int largestHeaders, int largestChunk) {
        super(new HttpDecoderConfig()
                .setMaxInitialLineLength(longestLine)
                .setMaxHeaderSize(largestHeaders)
                .setMaxChunkSize(largestChunk)
                .setTrailersFactory(new BoundedHeaders()));
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        closeIfHeadIsLate(context);
    }

    /** Also called when the connection has been closed. */
    @Override
    protected void handlerRemoved0(ChannelHandlerContext context) throws Exception {
        headTimeoutCheck.cancel(false);
        super.handlerRemoved0(context);
    }

    /** Vert.x requires the exact type, and uses headers of the type {@code HeadersMultiMap} without a wrapper. */
    @Override
    protected HttpMessage createMessage(String[] line) {
        return new DefaultHttpRequest(
                HttpVersion.valueOf(line[2]), HttpMethod.valueOf(line[0]), line[1], BoundedHeaders.create());
    }

    /** Any request may have a body; the inherited method answers for responses. */
    @Override
    protected boolean isContentAlwaysEmpty(HttpMessage message) {
        return false;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf buffer, List<Object> out) throws Exception {
        boolean awaitingHead = !requestOpen;
        if (awaitingHead && (responsePending || !context.channel().isWritable())) {
            // The bytes stay in the buffer, and this method is called again with them.
            readingPaused = true;
            context.channel().config().setAutoRead(false);
            return;
        }
        int decoded = out.size();
        if (awaitingHead) {
            folded.invalidate(buffer);
            super.decode(context, buffer, out);
            folded.markExamined(buffer);
        } else {
            super.decode(context, buffer, out);
        }
        for (Object message : out.subList(decoded, out.size())) {
            track(message);
        }
    }

    private void track(Object message) {
        if (message instanceof HttpRequest request) {
            responsePending = true;
            requestOpen = request.decoderResult().isSuccess();
            folded.reset();
        }
        if (message instanceof LastHttpContent) {
            requestOpen = false;
        }
    }

    /** Decodes the next request, if one is waiting, and restarts the timeout. Called when a response was handed to the channel. */
    void responseWritten(ChannelHandlerContext trackerContext) {
        responsePending = false;
        waitingSince = System.nanoTime();
        resume(trackerContext);
    }

    /** Decodes the next request, if one is waiting and the channel is writable. */
    void resume(ChannelHandlerContext trackerContext) {
        if (readingPaused && !responsePending && trackerContext.channel().isWritable()) {
            readingPaused = false;
            trackerContext.channel().config().setAutoRead(true);
            // Not now: this may run inside of the decoder, which is not reentrant.
            trackerContext.executor().execute(() -> decodeBuffered(trackerContext));
        }
    }

    private void decodeBuffered(ChannelHandlerContext trackerContext) {
        ChannelHandlerContext ownContext = trackerContext.pipeline().context(this);
        if (ownContext != null) {
            try {
                // An empty read makes the decoder try the bytes that it has.
                channelRead(ownContext, Unpooled.EMPTY_BUFFER);
                channelReadComplete(ownContext);
            } catch (Exception e) {
                ownContext.fireExceptionCaught(e);
            }
        }
    }

    /** Returns whether a request or its response is in progress. */
    boolean isBusy() {
        return requestOpen || responsePending;
    }

    private void closeIfHeadIsLate(ChannelHandlerContext context) {
        long left = HEAD_TIMEOUT.toNanos() - (isBusy() ? 0 : System.nanoTime() - waitingSince);
        if (left <= 0) {
            var unused = context.close();
        } else {
            headTimeoutCheck =
                    context.executor().schedule(() -> closeIfHeadIsLate(context), left, TimeUnit.NANOSECONDS);
        }
    }
}
