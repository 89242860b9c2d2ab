package dev.frameworkadvisor.profile;

import dev.frameworkadvisor.knowledge.KnowledgeVersion;

/**
 * A profile that a client asks about.
 *
 * @param draft the profile as written
 * @param edition the edition of the profile's knowledge version
 * @param pinned whether the client named that version
 */
public record ProfileRequest(Profile profile, ProfileDraft draft, KnowledgeVersion edition, boolean pinned) {}
