package dev.frameworkadvisor.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The period in which a version is deprecated.
 *
 * @param sunset the day from which it may no longer be served; null if no end is set
 */
public record Deprecation(LocalDate since, @Nullable LocalDate sunset) {}
