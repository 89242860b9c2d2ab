package dev.frameworkadvisor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A condition on a margin; exactly one of the two bounds is set.
 *
 * @param atLeast inclusive lower bound in points, -100 to 100
 * @param atMost inclusive upper bound in points, -100 to 100
 * @param because origin of the bound; null in versions that do not state it
 */
public record MarginCondition(
        MarginHorizon horizon,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        @Nullable String because) {}
