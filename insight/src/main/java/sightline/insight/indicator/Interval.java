package sightline.insight.indicator;

/**
 * A range that says how sure we are.
 *
 * @param low lower end, in the unit of the figure it belongs to
 * @param high upper end, same unit
 */
public record Interval(double low, double high) {

    /** Whether the two ranges share no value: then the figures differ by more than chance would explain. */
    public boolean isApartFrom(Interval other) {
        return high < other.low || low > other.high;
    }
}
