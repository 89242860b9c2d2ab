package dev.frameworkadvisor.knowledge.entity;

import java.util.List;

/**
 * A rule of the ordered list whose first match gives the verdict.
 *
 * @param label the verdict in a few words
 * @param headline one sentence; may hold {@code {margin}}, {@code {now}} and {@code {later}}, which stand for the
 *     absolute margins in points
 * @param advice what to do, in two or three sentences
 */
public record VerdictRule(
        Outcome verdict, String label, String headline, String advice, List<Evidence> evidence, When when) {

    public VerdictRule {
        evidence = List.copyOf(evidence);
    }
}
