package dev.frameworkadvisor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * Thresholds of a knowledge version for the levels of trust and for the gate.
 *
 * @param robustFrom lowest weight radius that is robust, 0 to 1
 * @param moderateFrom lowest weight radius that is moderate, 0 to 1
 * @param unsettledFrom lowest share of the outcomes that keeps another verdict in play, 0 to 1
 * @param because where the thresholds come from; null in versions that do not say
 */
public record RobustnessThresholds(
        double robustFrom,
        double moderateFrom,
        double unsettledFrom,
        @Nullable String because) {}
