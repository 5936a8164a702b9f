package sightline.insight.exemplar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A child or young person, all invented.
 *
 * @param number what the substreams of this child are named by
 * @param id the number in the log
 * @param reception the calendar year in whose September the child begins reception, or began or would have
 * @param setting the school or college
 */
record Child(long number, String id, int reception, String setting) {

    /** What may be told of the child beside the log. */
    Newcomer newcomer() {
        return new Newcomer(id, reception, setting);
    }

    /** 0 is reception, -1 nursery, 12 and more are after school. */
    int schoolYearOn(LocalDate day) {
        return startedIn(day) - reception;
    }

    /** The calendar year in which the school year of a day began. */
    static int startedIn(LocalDate day) {
        return day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1;
    }
}
