package sightline.service.casework.find;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.state.JourneyState;
import sightline.service.casework.journal.Person;

/**
 * A case that was found.
 *
 * @param journey its key
 * @param person whose
 * @param state where it stands
 * @param since when that began
 * @param officer the account that has it
 */
public record FoundCase(String journey, Person person, JourneyState state, LocalDate since, Optional<Long> officer) {}
