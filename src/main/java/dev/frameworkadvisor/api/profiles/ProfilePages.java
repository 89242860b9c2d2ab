package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.http.Page;
import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads pages of the list of profiles, with the total of all pages. */
@Singleton
class ProfilePages {

    private final ProfileStore store;

    ProfilePages(ProfileStore store) {
        this.store = store;
    }

    /** Returns a page with the total of all pages. */
    PageView.OfProfiles read(ProfileFilter filter, Page page) {
        ListCursor cursor = ListCursor.parse(page.before());
        List<StoredProfile> found = store.list(filter, cursor.id(), page.limit() + 1);
        long total = total(filter, cursor, found.size(), page.limit());
        String next = PageView.nextCursor(found, page.limit(), last -> ListCursor.format(last.id(), total, filter));
        return new PageView.OfProfiles(PageView.views(found, page.limit()), total, next);
    }

    /** Counts only for a first page with a successor: later pages have the total in their cursor. */
    private long total(ProfileFilter filter, ListCursor cursor, int found, int limit) {
        if (cursor.isFirst() && found <= limit) {
            return found;
        }
        return cursor.total(filter).orElseGet(() -> store.count(filter));
    }
}
