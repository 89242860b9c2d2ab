package dev.frameworkadvisor.http;

import io.vertx.ext.web.ParsedHeaderValue;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/**
 * Chooses a content coding (RFC 9110, section 12.5.3). {@code Request.selectVariant} does so too, but responds with 400 or 500
 * to an {@code Accept} header that is malformed, which is read leniently here.
 */
final class AcceptEncoding {

    private static final String ANY = "*";

    private AcceptEncoding() {}

    /** Returns false without the header: such a client may not be able to decompress. */
    static boolean prefersGzip(RoutingContext context) {
        List<? extends ParsedHeaderValue> accepted = context.parsedHeaders().acceptEncoding();
        float gzip = weight("gzip", accepted);
        return gzip > 0 && gzip >= weight("identity", accepted);
    }

    /** Returns the quality of the coding; 0 if it is not accepted. */
    private static float weight(String coding, List<? extends ParsedHeaderValue> accepted) {
        float weight = 0;
        for (ParsedHeaderValue value : accepted) {
            if (value.value().equalsIgnoreCase(coding)) {
                return value.weight();
            }
            if (value.value().equals(ANY)) {
                weight = value.weight();
            }
        }
        return weight;
    }
}
