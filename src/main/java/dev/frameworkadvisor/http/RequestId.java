package dev.frameworkadvisor.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The id that the answer to a request and its log lines share. */
final class RequestId {

    private static final String HEADER = "X-Request-Id";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** Gives the request the id that its client wishes, or one of our own if that could do harm in a log. */
    static void assign(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches() ? given : random();
        request.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
    }

    static boolean isAssigned(HttpServerResponse response) {
        return response.headers().contains(HEADER);
    }

    private static String random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
