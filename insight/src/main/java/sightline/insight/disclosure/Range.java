package sightline.insight.disclosure;

/**
 * What others know of a count from what is shown of it: that it lies here.
 *
 * @param low the lowest that it may be
 * @param high the highest
 */
public record Range(long low, long high) {

    private static final long STEP = 5;
    private static final long AROUND = 2;

    /** Nothing but that it is a count of people. */
    public static final Range HIDDEN = new Range(0, Long.MAX_VALUE / 8);

    /** The count itself. */
    public static Range exactly(long count) {
        return new Range(count, count);
    }

    /** What the count rounded to the nearest five tells, knowing that no smaller one than the floor is shown. */
    public static Range around(long count) {
        long five = rounded(count);
        return new Range(Math.max(CountTable.FLOOR, five - AROUND), five + AROUND);
    }

    /** The nearest five. */
    public static long rounded(long count) {
        return (count + AROUND) / STEP * STEP;
    }

    /** Whether a count lies in it. */
    public boolean holds(long count) {
        return low <= count && count <= high;
    }

    /** Whether only one count is possible. */
    public boolean isOne() {
        return low == high;
    }
}
