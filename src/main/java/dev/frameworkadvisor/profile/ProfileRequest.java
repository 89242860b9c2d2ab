package dev.frameworkadvisor.profile;

import dev.frameworkadvisor.knowledge.KnowledgeVersion;

/**
 * A profile in a request, resolved against the knowledge version that applies.
 *
 * @param draft the profile as sent
 * @param version the knowledge version of the profile, with its status
 * @param pinned whether the client named the version
 */
public record ProfileRequest(Profile profile, ProfileDraft draft, KnowledgeVersion version, boolean pinned) {}
