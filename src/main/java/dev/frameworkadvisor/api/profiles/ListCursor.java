package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileService;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Position of a page in the list of profiles. It contains the total from the first page, so that only that page counts.
 *
 * @param id the profile at the end of the previous page; null for the first page
 * @param total the total of the list; null if it is not known
 * @param list identifies the filter that the total belongs to; null if there is no total
 */
record ListCursor(
        @Nullable String id, @Nullable Long total, @Nullable String list) {

    static final Pattern FORM = Pattern.compile("(" + ProfileService.ID + ")(?:/([0-9]{1,18})/([0-9a-f]{1,8}))?");

    private static final ListCursor FIRST = new ListCursor(null, null, null);

    /**
     * Parses a cursor.
     *
     * @param text matches {@link #FORM}; null for the first page
     */
    static ListCursor parse(@Nullable String text) {
        if (text == null) {
            return FIRST;
        }
        Matcher cursor = FORM.matcher(text);
        if (!cursor.matches()) {
            throw new IllegalArgumentException(text);
        }
        String total = cursor.group(2);
        return new ListCursor(cursor.group(1), total == null ? null : Long.valueOf(total), cursor.group(3));
    }

    /** Returns the cursor of the page after the profile. */
    static String format(String id, long total, ProfileFilter filter) {
        return id + "/" + total + "/" + list(filter);
    }

    /** Returns the total; empty if the cursor belongs to a list with another filter. */
    OptionalLong total(ProfileFilter filter) {
        return total != null && list(filter).equals(list) ? OptionalLong.of(total) : OptionalLong.empty();
    }

    boolean isFirst() {
        return id == null;
    }

    /** Identifies the filter by a hash that is equal on all replicas, unlike the hash code of an enum. */
    private static String list(ProfileFilter filter) {
        return Integer.toHexString(filter.toString().hashCode());
    }
}
