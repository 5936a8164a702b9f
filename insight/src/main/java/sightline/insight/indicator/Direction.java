package sightline.insight.indicator;

/** Which way is better, so that a change can be told as improvement or concern. */
public enum Direction {
    /** Higher is better. */
    INCREASE,
    /** Lower is better. */
    DECREASE,
    /** Neither: a change is only a change. */
    NEUTRAL
}
