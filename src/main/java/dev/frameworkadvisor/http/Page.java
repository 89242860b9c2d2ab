package dev.frameworkadvisor.http;

import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Requested part of a list.
 *
 * @param before the decoded cursor; null for the first page
 * @param limit the maximum number of items
 */
public record Page(@Nullable String before, int limit) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;
    /**
     * Reads the query parameters {@code limit} and {@code cursor}; invalid ones add violations.
     *
     * @param form the pattern of a decoded cursor of this list
     */
    public static Page read(
            @Nullable NumberParameter limit, @Nullable String givenCursor, Pattern form, RequestQuery query) {
        String cursor = query.sent("cursor", givenCursor);
        String before = cursor == null ? null : decode(cursor);
        if (cursor != null && (before == null || !form.matcher(before).matches())) {
            String message = "It is not a cursor of this list. Take it from the previous page, or leave it out.";
            query.violations().add(Violation.of("/cursor", message));
        }
        return new Page(before, number(NumberParameter.sent("limit", limit, query), query.violations()));
    }

    /** Returns the cursor of the page after the item. */
    public static String cursor(String item) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(item.getBytes(StandardCharsets.UTF_8));
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
