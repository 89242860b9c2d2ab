package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.profile.ProfileDraft;
import java.time.Instant;

/**
 * One revision of a stored profile. It never changes once it is written.
 *
 * @param id of the profile; later profiles have greater ids
 * @param revision 1 for the first, and one more for each that follows
 * @param createdAt when the first revision was written, to the millisecond
 * @param updatedAt when this revision was written, to the millisecond; never before the revision that it follows
 * @param profile in canonical form, its knowledge version resolved
 */
public record StoredProfile(
        String id, int revision, Instant createdAt, Instant updatedAt, ProfileDraft profile, Decision decision) {

    /** The revision that follows this one. */
    public StoredProfile next(Instant now, ProfileDraft replacement, Decision itsDecision) {
        return new StoredProfile(
                id, revision + 1, createdAt, now.isBefore(updatedAt) ? updatedAt : now, replacement, itsDecision);
    }
}
