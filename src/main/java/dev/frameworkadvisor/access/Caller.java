package dev.frameworkadvisor.access;

import org.jspecify.annotations.Nullable;

/**
 * The party that sent a request, as far as its credential identifies it.
 *
 * @param subject the owner of its key, or the subject of its token; null without access control
 * @param role the role of the caller
 * @param keyPrefix the beginning of its key; null for a token, and without access control
 */
public record Caller(
        @Nullable String subject, Role role, @Nullable String keyPrefix) {

    /** Every caller of a service without access control. */
    public static final Caller UNRESTRICTED = new Caller(null, Role.ADMIN, null);

    /** Returns whether the caller may change something that belongs to the owner; null if it belongs to nobody. */
    public boolean mayChange(@Nullable String owner) {
        return role == Role.ADMIN || (subject != null && subject.equals(owner));
    }
}
