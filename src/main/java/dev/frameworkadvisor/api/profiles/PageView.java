package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.portfolio.StoredProfile;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list. */
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
     * The cursor of the page that follows; null where none does.
     *
     * @param found one more than the page takes, if there are so many
     * @param end what the last item of a page is remembered by
     */
    static @Nullable String nextCursor(List<StoredProfile> found, int limit, Function<StoredProfile, Object> end) {
        return found.size() <= limit
                ? null
                : Page.cursor(end.apply(found.get(limit - 1)).toString());
    }

    static List<StoredProfileView> views(List<StoredProfile> found, int limit) {
        return found.stream().limit(limit).map(StoredProfileView::of).toList();
    }
}
