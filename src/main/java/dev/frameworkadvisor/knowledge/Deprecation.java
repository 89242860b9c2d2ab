package dev.frameworkadvisor.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when a version is deprecated.
 *
 * @param sunset the day from which it may no longer be served; null where no end is set
 */
public record Deprecation(LocalDate since, @Nullable LocalDate sunset) {}
