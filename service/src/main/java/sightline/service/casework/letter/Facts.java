package sightline.service.casework.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.journey.reckoner.Clock;
import sightline.service.casework.journal.Person;

/**
 * What a letter is filled from.
 *
 * @param person the child or young person
 * @param officer who has the case, by name
 * @param letterhead what the authority has set
 * @param reasons the officer's own words; empty where none are written
 * @param clocks of the journey on the day of the letter
 */
record Facts(
        Optional<Person> person,
        Optional<String> officer,
        Letterhead letterhead,
        Optional<String> reasons,
        List<Clock> clocks) {

    /** The first school year in which somebody is no longer of compulsory school age. */
    private static final int TWELVE = 12;

    /** Whether the letter goes to the young person and not to a parent. */
    boolean isYoungPerson(LocalDate day) {
        return person.filter(known -> known.schoolYear(day) >= TWELVE).isPresent();
    }
}
