package dev.frameworkadvisor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A condition on a margin; exactly one bound is set.
 *
 * @param atLeast lowest margin that meets it, in points, -100 to 100
 * @param atMost highest margin that meets it, in points, -100 to 100
 * @param because where the bound comes from; null in versions that do not say
 */
public record MarginCondition(
        MarginHorizon horizon,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        @Nullable String because) {}
