package dev.frameworkadvisor.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** The headers that limit what a browser does with a response. */
public final class SecurityHeaders {

    /** The header that limits what a browser loads and runs. */
    public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** The header that limits which sites may embed a response. */
    public static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

    /** The header that limits to whom a browser names the page that a request comes from. */
    public static final String REFERRER_POLICY = "Referrer-Policy";

    /**
     * The referrer policy of pages with forms. With {@code no-referrer}, the default, a browser sends {@code Origin: null}
     * with a form, and the service could not tell its own pages from others.
     */
    public static final String SAME_ORIGIN = "same-origin";

    /** A policy for documents with inline styles that load nothing. */
    public static final String INLINE_STYLE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** A policy for pages that load their style and images from the service. */
    public static final String OWN_STYLE =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A policy for pages that also load the script of the service, which fetches other pages. */
    public static final String OWN_SCRIPT = OWN_STYLE + "; script-src 'self'; connect-src 'self'";

    private static final CharSequence[][] DEFAULTS = {
        optimized("X-Content-Type-Options", "nosniff"),
        optimized(CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
        optimized(REFERRER_POLICY, "no-referrer"),
        optimized(RESOURCE_POLICY, "same-origin"),
        optimized("Cross-Origin-Opener-Policy", "same-origin")
    };

    private SecurityHeaders() {}

    /**
     * Adds the strictest value of each header that the response does not have yet. Called when the head of a response is
     * written: the framework adds headers of an operation to those that exist, and a browser applies all policies that it
     * gets.
     */
    static void complete(MultiMap headers) {
        for (CharSequence[] header : DEFAULTS) {
            if (!headers.contains(header[0])) {
                headers.set(header[0], header[1]);
            }
        }
    }

    private static CharSequence[] optimized(String name, String value) {
        return new CharSequence[] {HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)};
    }
}
