package dev.frameworkadvisor.page;

import org.jspecify.annotations.Nullable;

/**
 * A fault in the address of a page, in words for a visitor.
 *
 * @param sentence what is wrong, and what is allowed
 * @param suggestion the nearest right value; null if none is close
 * @param link the page with the suggestion; null without one
 */
record Fault(
        String sentence,
        @Nullable String suggestion,
        @Nullable String link) {}
