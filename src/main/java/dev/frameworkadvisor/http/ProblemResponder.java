package dev.frameworkadvisor.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Ends a request with a problem before a resource sees it. */
@Singleton
class ProblemResponder {

    /** What Netty puts in the place of an address that it could not read. */
    private static final String NO_ADDRESS = "/bad-request";

    /** In milliseconds: a client that is still sending would take a connection that ends at once for a broken one. */
    private static final long LINGER = 1000;

    private final ObjectMapper mapper;
    private final Vertx vertx;

    ProblemResponder(ObjectMapper mapper, Vertx vertx) {
        this.mapper = mapper;
        this.vertx = vertx;
    }

    /** Tells what the HTTP server had against a request. */
    void unreadable(HttpServerRequest request) {
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
        String detail = "The headers are together larger than 16 KiB.";
        answer(request, ProblemType.REQUEST_HEADER_FIELDS_TOO_LARGE, detail);
    }

    /** The server closes the connection as soon as it is told, so what is not sent by then is lost. */
    void brokenOff(HttpServerRequest request) {
        answer(request, ProblemType.BAD_REQUEST, "The body is not well-formed HTTP.");
        if (request.connection() instanceof HttpServerConnection connection) {
            connection.channelHandlerContext().flush();
        }
    }

    /** What else is sent may be of any length, or mean anything, so the connection ends with the answer. */
    void answer(HttpServerRequest request, ProblemType type, String detail) {
        CommonHeaders.put(request);
        HttpServerResponse response =
                request.response().setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (request.version() != HttpVersion.HTTP_2) { // it forbids the header, and clients drop an answer that has it
            response.putHeader(HttpHeaders.CONNECTION, "close");
            vertx.setTimer(LINGER, later -> request.connection().close());
        }
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
