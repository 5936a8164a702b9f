package sightline.insight.simulation;

import java.time.DayOfWeek;
import java.util.OptionalInt;

/**
 * The panel that decides whether to assess.
 *
 * @param everyWeeks weeks from one meeting to the next
 * @param day the day of the week it meets on; not in a week where that is no working day
 * @param mostCases how many cases it can take in one meeting, the oldest in its line first; empty where it takes all
 */
public record Panel(int everyWeeks, DayOfWeek day, OptionalInt mostCases) {

    /** Every Wednesday, and it takes all. */
    public static final Panel WEEKLY = new Panel(1, DayOfWeek.WEDNESDAY, OptionalInt.empty());
}
