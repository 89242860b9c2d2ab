package dev.frameworkadvisor.knowledge;

/**
 * A citation: where a source says what a reason, a fact or a rule rests on.
 *
 * @param source id of a {@link Source}
 * @param section the source's section
 * @param claim id of the claim in that section
 */
public record Evidence(String source, String section, String claim) {}
