package dev.frameworkadvisor.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.metrics.RejectionMetrics;
import dev.frameworkadvisor.problem.Problem;
import dev.frameworkadvisor.problem.ProblemType;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Responds with a problem before a resource is called. */
@Singleton
public class ProblemResponder {

    /** Placeholder of Netty for an address that it could not decode. */
    private static final String NO_ADDRESS = "/bad-request";

    /** Error code of HTTP/2 that ends a stream without an error (RFC 9113, section 7). */
    private static final long NO_ERROR = 0;

    /** In milliseconds. A client that is still sending would treat an immediate close as a broken connection. */
    private static final long LINGER = 1000;

    private final ObjectMapper mapper;
    private final Vertx vertx;
    private final RejectionMetrics rejections;

    ProblemResponder(ObjectMapper mapper, Vertx vertx, RejectionMetrics rejections) {
        this.mapper = mapper;
        this.vertx = vertx;
        this.rejections = rejections;
    }

    /** Responds to a request that the HTTP server could not decode. */
    public void unreadable(HttpServerRequest request) {
        Throwable fault = request.decoderResult().cause();
        if (fault instanceof TooLongHttpLineException) {
            addressTooLong(request);
        } else if (fault instanceof TooLongHttpHeaderException) {
            headersTooLarge(request);
        } else {
            String detail =
                    "The request is not well-formed HTTP: its first line, a header or its length cannot be read.";
            respond(request, ProblemType.BAD_REQUEST, detail);
        }
    }

    void addressTooLong(HttpServerRequest request) {
        respond(request, ProblemType.URI_TOO_LONG, "The address is longer than 4 KiB.");
    }

    void headersTooLarge(HttpServerRequest request) {
        String detail = "The headers are together larger than 16 KiB, or more than " + RequestLimits.MOST_HEADERS + ".";
        respond(request, ProblemType.REQUEST_HEADER_FIELDS_TOO_LARGE, detail);
    }

    /** Responds to an incomplete body and flushes, because the server then closes the connection immediately. */
    void brokenOff(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        respond(request, ProblemType.BAD_REQUEST, "The body is not well-formed HTTP.");
        if (request.connection() instanceof HttpServerConnection connection) {
            connection.channelHandlerContext().flush();
        }
    }

    /** Ends a streamed response with a problem, which is its last line if it has begun. Closes the connection. */
    void endStream(HttpServerRequest request, ProblemType type, String detail) {
        HttpServerResponse response = request.response();
        if (!response.headWritten()) {
            respond(request, type, detail);
        } else if (!response.ended()) {
            rejections.count(type);
            if (!response.writeQueueFull()) {
                response.end(json(Problem.of(type, detail, instance(request, type), List.of()))
                        .appendString("\n"));
            }
            closeLater(request);
        }
    }

    /** Closes the connection after the response, because the rest of the request cannot be trusted. */
    void closeAfter(HttpServerRequest request) {
        // HTTP/2 forbids the header, and clients reject a response with it
        if (request.version() != HttpVersion.HTTP_2) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        closeLater(request);
    }

    private void closeLater(HttpServerRequest request) {
        vertx.setTimer(LINGER, later -> {
            if (request.version() != HttpVersion.HTTP_2) {
                request.connection().close();
            } else if (!request.isEnded() || !request.response().ended()) {
                request.response().reset(NO_ERROR);
            }
        });
    }

    /** Responds with a problem. Closes the connection if the request has a body, which nobody reads. */
    public void reject(HttpServerRequest request, ProblemType type, String detail) {
        respond(request, type, detail, hasBody(request));
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || (length != null && !length.equals("0"))
                || (request.version() == HttpVersion.HTTP_2 && !request.isEnded());
    }

    /** Responds with a problem and closes the connection. */
    void respond(HttpServerRequest request, ProblemType type, String detail) {
        respond(request, type, detail, true);
    }

    private void respond(HttpServerRequest request, ProblemType type, String detail, boolean closes) {
        rejections.count(type);
        CommonHeaders.put(request);
        SecurityHeaders.complete(request.response().headers());
        HttpServerResponse response =
                request.response().setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        type.retryAfter()
                .filter(wait -> !response.headers().contains(HttpHeaders.RETRY_AFTER))
                .ifPresent(wait -> response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
        if (closes) {
            closeAfter(request);
        }
        Buffer body = json(Problem.of(type, detail, instance(request, type), List.of()));
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }

    /** Returns the path of the request; null if it could not be decoded or is too long. */
    private static @Nullable String instance(HttpServerRequest request, ProblemType type) {
        String path = String.valueOf(request.path());
        boolean read = request.decoderResult().isSuccess() ? path.startsWith("/") : !path.equals(NO_ADDRESS);
        return read && type != ProblemType.URI_TOO_LONG ? RequestTarget.encoded(path) : null;
    }

    private Buffer json(Problem problem) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be serialized", e);
        }
    }
}
