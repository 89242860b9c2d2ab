package dev.frameworkadvisor.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * Who may change a stored profile, and who has written a revision of it.
 *
 * @param owner the owner; null if the profile belongs to nobody, so that only an admin may change it
 * @param changedBy the subject that wrote the revision; null if it was written without access control
 * @param badgePublic whether everyone may see the badge
 */
public record Ownership(@Nullable String owner, @Nullable String changedBy, boolean badgePublic) {

    /** Of a profile that was created without access control. */
    public static final Ownership NONE = new Ownership(null, null, false);

    /** Returns a copy for a revision that the subject writes. */
    public Ownership changedBy(@Nullable String subject) {
        return new Ownership(owner, subject, badgePublic);
    }

    /** Returns a copy with another owner. */
    public Ownership ownedBy(@Nullable String newOwner) {
        return new Ownership(newOwner, changedBy, badgePublic);
    }

    /** Returns a copy with a badge that everyone may see, or not. */
    public Ownership withBadgePublic(boolean isPublic) {
        return new Ownership(owner, changedBy, isPublic);
    }
}
