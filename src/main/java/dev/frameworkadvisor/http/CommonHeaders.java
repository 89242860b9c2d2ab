package dev.frameworkadvisor.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The headers of every answer, whoever gives it; one is the id that the answer and its log lines share. */
final class CommonHeaders {

    private static final String ID = "X-Request-Id";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private CommonHeaders() {}

    /** Does nothing where they are put already. The id is the one that the client wishes, if that is harmless in a log. */
    static void put(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        if (headers.contains(ID)) {
            return;
        }
        String given = request.getHeader(ID);
        String id = given != null && HARMLESS.matcher(given).matches() ? given : random();
        headers.set(ID, id);
        SecurityHeaders.putDefaults(headers);
        MDC.put("requestId", id);
    }

    private static String random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
