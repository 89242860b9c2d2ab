package dev.frameworkadvisor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * Thresholds of a knowledge version for the robustness levels and for the gate.
 *
 * @param robustFrom lowest weight radius of a robust verdict, 0 to 1
 * @param moderateFrom lowest weight radius of a moderate verdict, 0 to 1
 * @param unsettledFrom lowest share of the completions at which another verdict leaves the decision unsettled, 0 to 1
 * @param because origin of the thresholds; null in versions that do not state it
 */
public record RobustnessThresholds(
        double robustFrom,
        double moderateFrom,
        double unsettledFrom,
        @Nullable String because) {}
