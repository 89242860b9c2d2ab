package dev.frameworkadvisor.profile.boundary;

import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param before where the page before ended; null for the first page
 * @param limit how many items at most
 */
record Page(@Nullable String before, int limit) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    /**
     * Reads the query parameters {@code cursor} and {@code limit}.
     *
     * @param end the form of what cursors of this list stand for
     */
    static Page read(MultivaluedMap<String, String> query, Pattern end, Violations violations) {
        String cursor = query.getFirst("cursor");
        String before = cursor == null ? null : decode(cursor);
        if (cursor != null && (before == null || !end.matcher(before).matches())) {
            violations.add(Violation.of(
                    "/cursor", "It is no cursor of this list. Take it from the page before, or leave it out."));
        }
        return new Page(before, limit(query.getFirst("limit"), violations));
    }

    /** The cursor for the page that follows one which ends with that item. */
    static String cursor(String end) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(end.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static int limit(@Nullable String limit, Violations violations) {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        int number = NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > LARGEST_LIMIT) {
            violations.add(Violation.of("/limit", "It must be a whole number from 1 to " + LARGEST_LIMIT + "."));
            return DEFAULT_LIMIT;
        }
        return number;
    }
}
