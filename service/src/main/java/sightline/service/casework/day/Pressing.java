package sightline.service.casework.day;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The duty of a journey that presses most: the fewest days left once the work's usual days are taken off.
 *
 * @param duty its short name
 * @param due the last lawful day
 * @param published the day that everyone prints, where it is another
 * @param excused whether an exception has lifted the limit
 * @param usual how many days the work usually takes from here
 * @param journeys how many it was learned from; 0 where the law's timetable stands in
 */
public record Pressing(
        String duty, LocalDate due, Optional<LocalDate> published, boolean excused, int usual, int journeys) {

    /** Days left once the usual ones are taken off; the less, the greater the risk. */
    public long slack(LocalDate today) {
        return due.toEpochDay() - today.toEpochDay() - usual;
    }
}
