package sightline.insight.warning;

import sightline.insight.indicator.Interval;

/**
 * A figure with its 95% interval.
 *
 * @param value the figure itself
 * @param interval percentile bootstrap by authority, in the same unit
 */
public record Estimate(double value, Interval interval) {}
