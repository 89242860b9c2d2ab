package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.http.NumberParameter;
import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalInt;
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
    /**
     * Reads two query parameters.
     *
     * @param end the pattern of a decoded cursor of this list
     */
    static Page read(@Nullable NumberParameter limit, @Nullable String givenCursor, Pattern end, RequestQuery query) {
        String cursor = query.sent("cursor", givenCursor);
        String before = cursor == null ? null : decode(cursor);
        if (cursor != null && (before == null || !end.matcher(before).matches())) {
            query.violations()
                    .add(Violation.of(
                            "/cursor", "It is no cursor of this list. Take it from the page before, or leave it out."));
        }
        return new Page(before, number(NumberParameter.sent("limit", limit, query), query.violations()));
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

    private static int number(@Nullable NumberParameter limit, Violations violations) {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        OptionalInt number = limit.within(1, LARGEST_LIMIT);
        if (number.isEmpty()) {
            violations.add(Violation.of("/limit", "It must be a whole number from 1 to " + LARGEST_LIMIT + "."));
            return DEFAULT_LIMIT;
        }
        return number.getAsInt();
    }
}
