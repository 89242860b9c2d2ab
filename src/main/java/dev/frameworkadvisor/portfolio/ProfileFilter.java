package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which profiles a list shows; null leaves a condition out.
 *
 * @param name a part of the name, in whatever case
 * @param knowledge the version that they were judged by
 */
public record ProfileFilter(
        @Nullable Outcome verdict,
        @Nullable Level level,
        @Nullable String name,
        @Nullable String knowledge) {

    /** Every profile. */
    public static final ProfileFilter ALL = new ProfileFilter(null, null, null, null);
}
