package dev.frameworkadvisor.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Headers of every response. One of them is the request id, which its log lines contain too. */
final class CommonHeaders {

    private static final String ID = "X-Request-Id";

    private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private CommonHeaders() {}

    /** Adds the headers unless they exist. Uses the id that the client sent, if it is safe to write to a log. */
    static void put(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        if (headers.contains(ID)) {
            return;
        }
        String given = request.getHeader(ID);
        String id = given != null && SAFE_ID.matcher(given).matches() ? given : random();
        headers.set(ID, id);
        MDC.put("requestId", id);
    }

    private static String random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
