package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.scoring.Points;
import org.jspecify.annotations.Nullable;

/**
 * The change of a criterion's contribution to the margin between two knowledge versions.
 *
 * @param criterion id of the criterion
 * @param from contribution in the older version; null if the criterion does not exist there or is not answered
 * @param to contribution in the newer version; null likewise
 */
public record ContributionChange(
        String criterion, @Nullable Points from, @Nullable Points to) {

    /** Returns the absolute change of the margin, in hundredths of a point. */
    public long distance() {
        return Math.abs(hundredths(to) - hundredths(from));
    }

    private static long hundredths(@Nullable Points points) {
        return points == null ? 0 : points.hundredths();
    }
}
