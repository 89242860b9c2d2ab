package dev.frameworkadvisor.profile.boundary;

import dev.frameworkadvisor.profile.entity.StoredProfile;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list. */
final class PageView {

    /** @param nextCursor null on the last page */
    record OfProfiles(
            List<StoredProfileView> profiles, @Nullable String nextCursor) {}

    /** @param nextCursor null on the last page */
    record OfRevisions(
            List<StoredProfileView> revisions, @Nullable String nextCursor) {}

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
