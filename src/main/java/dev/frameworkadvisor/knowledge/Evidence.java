package dev.frameworkadvisor.knowledge;

/**
 * A citation of the claim that supports a reason, a fact or a rule.
 *
 * @param source id of a {@link Source}
 * @param section the source's section
 * @param claim id of the claim in that section
 */
public record Evidence(String source, String section, String claim) {}
