package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.verdict.entity.Profile;

/**
 * A profile that a client asks about.
 *
 * @param edition the edition of the profile's knowledge version
 * @param pinned whether the client named that version
 */
record ProfileRequest(Profile profile, Edition edition, boolean pinned) {}
