package dev.frameworkadvisor.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** The response to {@code Expect: 100-continue} (RFC 9110, section 10.1.1). */
final class ExpectContinue {

    private ExpectContinue() {}

    /**
     * Sends 100 (Continue) once, if the client expects it. Removes the header, because the framework would send it
     * again when it reads the body.
     */
    static void respond(HttpServerRequest request) {
        String expectation = request.getHeader(HttpHeaders.EXPECT);
        if (expectation != null) {
            request.headers().remove(HttpHeaders.EXPECT);
            if (expectation.equalsIgnoreCase("100-continue") && request.version() != HttpVersion.HTTP_1_0) {
                request.response().writeContinue();
            }
        }
    }
}
