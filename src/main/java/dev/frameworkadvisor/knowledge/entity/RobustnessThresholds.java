package dev.frameworkadvisor.knowledge.entity;

/**
 * Where the levels of trust in a verdict begin.
 *
 * @param robustFrom lowest weight radius that is robust, 0 to 1
 * @param moderateFrom lowest weight radius that is moderate, 0 to 1
 * @param unsettledFrom lowest share of the outcomes that keeps another verdict in play, 0 to 1
 */
public record RobustnessThresholds(double robustFrom, double moderateFrom, double unsettledFrom) {}
