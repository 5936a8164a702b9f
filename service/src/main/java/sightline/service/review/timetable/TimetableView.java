package sightline.service.review.timetable;

import java.util.List;
import java.util.Optional;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Hours;
import sightline.service.review.session.Sitting;

/**
 * A day's timetable.
 *
 * @param sitting the day
 * @param day its hours, rooms and groups
 * @param hearings everybody who is to be heard
 * @param done what has just been done
 */
public record TimetableView(Sitting sitting, DayFrame day, List<Hearing> hearings, Optional<String> done) {

    /** The day as a table. */
    public DayTable table() {
        return DayTable.of(day, hearings);
    }

    /** What it goes against. */
    public List<Conflict> conflicts() {
        return Conflicts.of(day, hearings);
    }

    /** Those who have no place. */
    public List<Hearing> unplaced() {
        return hearings.stream().filter(hearing -> hearing.seat().isEmpty()).toList();
    }

    /** Whether a hearing has to do with a conflict. */
    public boolean isContested(Hearing hearing) {
        return conflicts().stream().anyMatch(conflict -> conflict.isAbout(hearing.witness()));
    }

    /** Who is heard before and after lunch. */
    public Optional<String> halves() {
        return Halves.sentence(day.hours(), hearings);
    }

    /** Why somebody has no place, as far as one can say. */
    public String why(Hearing hearing) {
        boolean fits = day.hours().starts().stream()
                .map(start -> Hours.at(start, hearing.wants().minutes()))
                .anyMatch(time -> day.hours().allow(time) && hearing.wants().allow(time));
        if (!fits) {
            return "The day has no time of %d minutes at which they can come."
                    .formatted(hearing.wants().minutes());
        }
        return Conflicts.free(day, hearings, hearing).isEmpty()
                ? "No place is left in which nothing stands against it. Another group, another room or a longer day would make one."
                : "There are places for them. Find the timetable again, or choose one by hand.";
    }
}
