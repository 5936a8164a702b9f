package sightline.service.casework.journal;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;

/**
 * A case that is to be opened.
 *
 * @param known the key of the child or young person, where they are known already; then the name isn't used
 * @param forename as they are called
 * @param surname of the family
 * @param born the day
 * @param began with which event
 * @param day the day of that event
 * @param detail what else there is to say about it
 */
public record NewCase(
        Optional<String> known,
        String forename,
        String surname,
        LocalDate born,
        EventName began,
        LocalDate day,
        Detail detail) {}
