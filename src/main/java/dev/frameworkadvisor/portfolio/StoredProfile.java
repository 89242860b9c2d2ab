package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.profile.ProfileDraft;
import java.time.Instant;

/**
 * One immutable revision of a stored profile.
 *
 * @param id id of the profile; later profiles have greater ids
 * @param revision number of the revision, consecutive from 1
 * @param createdAt time of the first revision, in milliseconds precision
 * @param updatedAt time of this revision, in milliseconds precision; never before that of the previous revision
 * @param profile the content in canonical form, with a resolved knowledge version
 * @param ownership its owner, and who wrote this revision
 */
public record StoredProfile(
        String id,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        ProfileDraft profile,
        Decision decision,
        Ownership ownership) {

    /** Creates a revision that was written without access control. */
    public StoredProfile(
            String id, int revision, Instant createdAt, Instant updatedAt, ProfileDraft profile, Decision decision) {
        this(id, revision, createdAt, updatedAt, profile, decision, Ownership.NONE);
    }

    /** Returns the next revision with the same ownership. */
    public StoredProfile next(Instant now, ProfileDraft newProfile, Decision newDecision) {
        return next(now, newProfile, newDecision, ownership);
    }

    /** Returns the next revision. If the clock has gone back, its time is that of this revision. */
    public StoredProfile next(Instant now, ProfileDraft newProfile, Decision newDecision, Ownership newOwnership) {
        return new StoredProfile(
                id,
                revision + 1,
                createdAt,
                now.isBefore(updatedAt) ? updatedAt : now,
                newProfile,
                newDecision,
                newOwnership);
    }
}
