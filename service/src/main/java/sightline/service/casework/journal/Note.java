package sightline.service.casework.journal;

import java.time.LocalDate;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;

/**
 * What somebody wants to write into a journey.
 *
 * @param journey which
 * @param seen how many events they had seen when they wrote
 * @param event what happened
 * @param day the day it took effect
 * @param detail what else there is to say
 */
public record Note(String journey, int seen, EventName event, LocalDate day, Detail detail) {}
