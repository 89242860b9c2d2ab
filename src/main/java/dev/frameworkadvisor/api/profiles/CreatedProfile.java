package dev.frameworkadvisor.api.profiles;

/**
 * The answer to the creation of a profile.
 *
 * @param id of the profile
 * @param knowledge the version that judged it
 * @param body as it was answered first
 * @param replayed whether the request repeats an earlier one
 */
record CreatedProfile(String id, String knowledge, String body, boolean replayed) {}
