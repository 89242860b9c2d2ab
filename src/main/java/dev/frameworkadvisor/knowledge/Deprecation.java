package dev.frameworkadvisor.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The period in which a version is deprecated.
 *
 * @param sunset the day from which it may no longer be served; null if no end is set
 */
public record Deprecation(LocalDate since, @Nullable LocalDate sunset) {

    /** Returns why the days are not in order for a version released on that day; empty if they are. */
    public Optional<String> fault(LocalDate released) {
        if (sunset == null || !(sunset.isBefore(since) || sunset.isBefore(released))) {
            return Optional.empty();
        }
        return Optional.of("is before " + (sunset.isBefore(since) ? "since, " + since : "the release, " + released));
    }
}
