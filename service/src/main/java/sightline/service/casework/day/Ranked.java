package sightline.service.casework.day;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.state.JourneyState;
import sightline.service.casework.journal.Person;

/**
 * One journey as the ranking gives it.
 *
 * @param journey its key
 * @param person the child or young person, where a name is known
 * @param key what they are called where it is not
 * @param state where it stands
 * @param since the day that state began
 * @param officer the account that has it
 * @param pressing the duty that presses most; empty where only the family waits
 * @param planned the day its next review was planned
 * @param waiting whether the family waits for an answer
 */
record Ranked(
        String journey,
        Optional<Person> person,
        String key,
        JourneyState state,
        LocalDate since,
        Optional<Long> officer,
        Optional<Pressing> pressing,
        Optional<LocalDate> planned,
        boolean waiting) {

    String name() {
        return person.map(Person::name).orElse(key);
    }
}
