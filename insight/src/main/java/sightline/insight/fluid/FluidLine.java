package sightline.insight.fluid;

/**
 * A line before a team, first come, first served, in which cases flow like water: so many join each day, so many at most
 * are begun, and nothing is left to chance. It is the limit of a queue as demand and people grow together (Liu and Whitt
 * 2012, Queueing Systems 71:405-444), exact for a line that grows or is cleared, and too hopeful where people just cope.
 *
 * <p>Cases are known by their place in the order of all that ever join: those who wait at the start first.
 */
public final class FluidLine {

    private final double[] joined;
    private final double[] begun;

    /**
     * Lets it flow.
     *
     * @param waiting how many wait at the start
     * @param joining how many join on each day, from day 0
     * @param capacity how many the team can begin with on each day
     */
    public FluidLine(double waiting, double[] joining, double[] capacity) {
        joined = new double[joining.length + 1];
        begun = new double[joining.length + 1];
        joined[0] = waiting;
        for (int day = 0; day < joining.length; day++) {
            joined[day + 1] = joined[day] + joining[day];
            begun[day + 1] = Math.min(joined[day + 1], begun[day] + capacity[day]);
        }
    }

    /** How many wait when a day is over. */
    public double waiting(int day) {
        return joined[day + 1] - begun[day + 1];
    }

    /** The place of those in the middle of all who join on a day. */
    public double place(int day) {
        return (joined[day] + joined[day + 1]) / 2;
    }

    /** When the case at a place is begun with, in days; infinity where that is after the last day. */
    public double begins(double place) {
        int low = 0;
        int high = begun.length - 1;
        if (begun[high] < place) {
            return Double.POSITIVE_INFINITY;
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (begun[middle] < place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double onThatDay = begun[high] - begun[low];
        return onThatDay == 0 ? high : low + (place - begun[low]) / onThatDay;
    }

    /** How long those wait who join on a day, in days. */
    public double waitFrom(int day) {
        return Math.max(0, begins(place(day)) - (day + 0.5));
    }
}
