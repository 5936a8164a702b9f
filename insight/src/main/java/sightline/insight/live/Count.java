package sightline.insight.live;

/**
 * Two counts of one month, one told out of the other.
 *
 * @param part what is counted, such as plans that were on time
 * @param whole what it is told out of, such as plans; for a ratio of two flows it may be the smaller
 */
public record Count(int part, int whole) {

    /** Nothing yet. */
    public static final Count NONE = new Count(0, 0);

    Count and(boolean in) {
        return new Count(part + (in ? 1 : 0), whole + 1);
    }

    Count plus(int parts, int wholes) {
        return new Count(part + parts, whole + wholes);
    }
}
