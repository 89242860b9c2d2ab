package dev.frameworkadvisor.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address that a client asks for, which need not be a well-formed one. */
final class RequestTarget {

    /** What a path must not hold as it is (RFC 3986, section 3.3). */
    private static final Pattern UNFIT = Pattern.compile("%(?!\\p{XDigit}{2})|[^\\p{Alnum}%/:@!$&'()*+,;=._~-]+");

    private RequestTarget() {}

    /** Why it is not a well-formed URI; empty if it is one. */
    static Optional<String> fault(String address) {
        if (!isAscii(address)) { // which URI lets through
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

    /** The path as it should have been written. */
    static String encoded(String path) {
        return UNFIT.matcher(path)
                .replaceAll(unfit ->
                        URLEncoder.encode(unfit.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
