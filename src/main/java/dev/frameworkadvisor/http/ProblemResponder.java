package dev.frameworkadvisor.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.frameworkadvisor.problem.Problem;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
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

/** Ends a request with a problem before a resource sees it. */
@Singleton
public class ProblemResponder {

    /** What Netty puts in the place of an address that it could not read. */
    private static final String NO_ADDRESS = "/bad-request";

    /** The code of HTTP/2 for the end of a stream without a fault. */
    private static final long NO_ERROR = 0;

    /** In milliseconds: a client that is still sending would take a connection that ends at once for a broken one. */
    private static final long LINGER = 1000;

    private final ObjectMapper mapper;
    private final Vertx vertx;

    ProblemResponder(ObjectMapper mapper, Vertx vertx) {
        this.mapper = mapper;
        this.vertx = vertx;
    }

    /** Answers a request that the HTTP server could not decode. */
    public void unreadable(HttpServerRequest request) {
        Throwable fault = request.decoderResult().cause();
        if (fault instanceof TooLongHttpLineException) {
            addressTooLong(request);
        } else if (fault instanceof TooLongHttpHeaderException) {
            headersTooLarge(request);
        } else {
            String detail =
                    "The request is not well-formed HTTP: its first line, a header or its length cannot be read.";
            answer(request, ProblemType.BAD_REQUEST, detail);
        }
    }

    void addressTooLong(HttpServerRequest request) {
        answer(request, ProblemType.URI_TOO_LONG, "The address is longer than 4 KiB.");
    }

    void headersTooLarge(HttpServerRequest request) {
        String detail = "The headers are together larger than 16 KiB, or more than " + RequestLimits.MOST_HEADERS + ".";
        answer(request, ProblemType.REQUEST_HEADER_FIELDS_TOO_LARGE, detail);
    }

    void misdirected(HttpServerRequest request) {
        String host = String.valueOf(request.authority());
        answer(
                request,
                ProblemType.MISDIRECTED_REQUEST,
                "The service does not serve the host " + Violation.quote(host)
                        + ". The operator allows host names with advisor.hosts.");
    }

    /** Answers before the server closes the connection, which it does at once. */
    void brokenOff(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        answer(request, ProblemType.BAD_REQUEST, "The body is not well-formed HTTP.");
        if (request.connection() instanceof HttpServerConnection connection) {
            connection.channelHandlerContext().flush();
        }
    }

    /** Ends a streamed response: by a problem, or, if it has begun, by a last line with the problem. Closes the connection. */
    void endStream(HttpServerRequest request, ProblemType type, String detail) {
        HttpServerResponse response = request.response();
        if (!response.headWritten()) {
            answer(request, type, detail);
        } else if (!response.ended()) {
            if (!response.writeQueueFull()) {
                response.end(json(Problem.of(type, detail, instance(request, type), List.of()))
                        .appendString("\n"));
            }
            closeLater(request);
        }
    }

    /** Ends the connection with the response: a client that is still sending might send anything. */
    void closeAfter(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) { // it forbids the header, and clients drop a response that has it
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

    /** Answers with a problem and ends the connection. */
    void answer(HttpServerRequest request, ProblemType type, String detail) {
        CommonHeaders.put(request);
        HttpServerResponse response =
                request.response().setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        type.retryAfter()
                .ifPresent(wait -> response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
        closeAfter(request);
        Buffer body = json(Problem.of(type, detail, instance(request, type), List.of()));
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }

    /** What could not be read, or is too long to be, is not repeated. */
    private static @Nullable String instance(HttpServerRequest request, ProblemType type) {
        String path = String.valueOf(request.path());
        boolean read = request.decoderResult().isSuccess() ? path.startsWith("/") : !path.equals(NO_ADDRESS);
        return read && type != ProblemType.URI_TOO_LONG ? RequestTarget.encoded(path) : null;
    }

    private Buffer json(Problem problem) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem of our own cannot be written", e);
        }
    }
}
