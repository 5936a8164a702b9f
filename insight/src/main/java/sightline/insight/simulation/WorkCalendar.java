package sightline.insight.simulation;

/**
 * How many people of a team work on each day, and how much each gets done on it.
 *
 * @param people by day from day 0: how many pieces of work may be in hand; they stay in hand over days without work
 * @param pace by day: how many days' work each of them does in that day, 0 where nobody works
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and read millions of times
public record WorkCalendar(int[] people, double[] pace) {

    /** The same number of people who work without a break. */
    public static WorkCalendar always(int people, int days) {
        int[] everyDay = new int[days];
        double[] whole = new double[days];
        java.util.Arrays.fill(everyDay, people);
        java.util.Arrays.fill(whole, 1);
        return new WorkCalendar(everyDay, whole);
    }

    /** How many may work at a time; the last day's number beyond the end. */
    int peopleAt(double time) {
        return people[Math.min((int) time, people.length - 1)];
    }

    /**
     * When a piece of work that one person begins at a time is done; infinity where that lies beyond the calendar.
     *
     * @param start in days
     * @param work in days' work
     */
    double done(double start, double work) {
        double left = work;
        double at = start;
        for (int day = (int) start; day < pace.length; day++) {
            double possible = pace[day] * (day + 1 - at);
            if (possible >= left && possible > 0) {
                return at + left / pace[day];
            }
            left -= possible;
            at = day + 1.0;
        }
        return Double.POSITIVE_INFINITY;
    }

    /** All that the team can do between two days, in days' work. */
    double capacity(int from, int until) {
        double all = 0;
        for (int day = from; day < until; day++) {
            all += people[day] * pace[day];
        }
        return all;
    }
}
