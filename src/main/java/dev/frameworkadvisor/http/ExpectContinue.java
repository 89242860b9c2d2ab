package dev.frameworkadvisor.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** The response to {@code Expect: 100-continue} (RFC 9110, section 10.1.1). */
final class ExpectContinue {

    private ExpectContinue() {}

    /**
     * Asks a client that waits for it to send the body, once. Removes the header, because the framework asks again when it
     * reads a body that still has it.
     */
    static void answer(HttpServerRequest request) {
        String expectation = request.getHeader(HttpHeaders.EXPECT);
        if (expectation != null) {
            request.headers().remove(HttpHeaders.EXPECT);
            if (expectation.equalsIgnoreCase("100-continue") && request.version() != HttpVersion.HTTP_1_0) {
                request.response().writeContinue();
            }
        }
    }
}
