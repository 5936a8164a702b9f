package sightline.insight.indicator;

/** What one step of an indicator's value is. */
public enum Unit {
    PERCENT,
    COUNT,
    RATIO,
    WEEKS
}
