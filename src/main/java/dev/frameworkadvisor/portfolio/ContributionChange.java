package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.scoring.Points;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that adds something else to the margin by another knowledge version.
 *
 * @param from what it added; null where that version has no such criterion, or it was not answered
 * @param to what it adds now; null where it adds nothing any more
 */
public record ContributionChange(
        String criterion, @Nullable Points from, @Nullable Points to) {

    /** How far it moves the margin, in hundredths of a point, whichever way. */
    public long distance() {
        return Math.abs(hundredths(to) - hundredths(from));
    }

    private static long hundredths(@Nullable Points points) {
        return points == null ? 0 : points.hundredths();
    }
}
