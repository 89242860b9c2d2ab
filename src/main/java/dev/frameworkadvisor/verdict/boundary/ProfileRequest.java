package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.verdict.entity.Profile;

/**
 * A profile that a client asks about.
 *
 * @param draft the profile as written
 * @param edition the edition of the profile's knowledge version
 * @param pinned whether the client named that version
 */
public record ProfileRequest(Profile profile, ProfileDraft draft, Edition edition, boolean pinned) {}
