package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.http.Page;
import dev.frameworkadvisor.portfolio.StoredProfile;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON representations of pages of lists. */
final class PageView {

    /**
     * @param total the number of items on all pages
     * @param nextCursor null on the last page
     */
    record OfProfiles(
            List<StoredProfileView> profiles,
            long total,
            @Nullable String nextCursor) {}

    /**
     * @param total the number of items on all pages
     * @param nextCursor null on the last page
     */
    record OfRevisions(
            List<StoredProfileView> revisions,
            long total,
            @Nullable String nextCursor) {}

    private PageView() {}

    /**
     * Returns the cursor of the next page; null on the last page.
     *
     * @param found the items of the page and, if there is one, the next
     * @param key returns the value that identifies an item in a cursor
     */
    static @Nullable String nextCursor(List<StoredProfile> found, int limit, Function<StoredProfile, Object> key) {
        return found.size() <= limit
                ? null
                : Page.cursor(key.apply(found.get(limit - 1)).toString());
    }

    static List<StoredProfileView> views(List<StoredProfile> found, int limit) {
        return found.stream().limit(limit).map(StoredProfileView::of).toList();
    }
}
