package sightline.service.watch.whatif;

import java.time.YearMonth;
import java.util.List;

/**
 * What somebody wants to try out; kept as it was asked.
 *
 * @param from the month from which things are different, such as 2027-01
 * @param panel every how many weeks the panel meets now
 * @param named names of scenarios
 * @param own what they made themselves
 */
public record Question(String from, int panel, List<String> named, Own own) {

    public Question {
        named = List.copyOf(named);
    }

    /**
     * A scenario of one's own.
     *
     * @param psychologists days a week more, or fewer
     * @param officers case officers' days a week more, or fewer
     * @param requests percent more requests, or fewer
     * @param panel every how many weeks the panel meets; 0 as now
     * @param order whose turn it is: NOW, OLDEST_FIRST or IN_TIME_FIRST
     */
    public record Own(int psychologists, int officers, int requests, int panel, String order) {

        /** As things are. */
        public static final Own NONE = new Own(0, 0, 0, 0, "NOW");
    }

    YearMonth month() {
        return YearMonth.parse(from);
    }

    /** Whether there is a scenario of one's own. */
    boolean hasOwn() {
        return !own.equals(Own.NONE);
    }
}
