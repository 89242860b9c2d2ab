package dev.frameworkadvisor.api.profiles;

/**
 * Response to the creation of a profile.
 *
 * @param id the id of the profile
 * @param knowledge the version of its decision
 * @param body the body of the first response
 * @param replayed whether the request repeats an earlier one with the same key
 */
record CreatedProfile(String id, String knowledge, String body, boolean replayed) {}
