package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Filter of a list of profiles; null disables a condition.
 *
 * @param name a part of the name, case-insensitive
 * @param knowledge the knowledge version of the decision
 */
public record ProfileFilter(
        @Nullable Outcome verdict,
        @Nullable Level level,
        @Nullable String name,
        @Nullable String knowledge) {

    /** Matches every profile. */
    public static final ProfileFilter ALL = new ProfileFilter(null, null, null, null);
}
