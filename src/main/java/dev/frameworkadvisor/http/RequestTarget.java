package dev.frameworkadvisor.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Validates and encodes request targets, which may be malformed. */
final class RequestTarget {

    /** Characters that a path must not contain unencoded (RFC 3986, section 3.3). */
    private static final Pattern UNENCODED = Pattern.compile("%(?!\\p{XDigit}{2})|[^\\p{Alnum}%/:@!$&'()*+,;=._~-]+");

    private RequestTarget() {}

    /** Returns why the address is not a well-formed URI; empty if it is one. */
    static Optional<String> fault(String address) {
        if (!isAscii(address)) { // URI accepts other characters
            return Optional.of("illegal character, which must be percent-encoded");
        }
        try {
            new URI(address);
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of(e.getReason().toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isAscii(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Returns the path with such characters percent-encoded. */
    static String encoded(String path) {
        return UNENCODED
                .matcher(path)
                .replaceAll(part ->
                        URLEncoder.encode(part.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
