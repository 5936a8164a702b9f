package sightline.insight.exemplar;

import java.time.LocalDate;
import java.util.SequencedMap;

/**
 * One row of an event log.
 *
 * @param person the child or young person, an invented number
 * @param journey the request, or the plan that was there already, and all that follows
 * @param name what happened, in the past tense
 * @param date the day it happened
 * @param detail what else is known, in the order in which it is written
 */
public record LogEvent(
        String person, String journey, String name, LocalDate date, SequencedMap<String, String> detail) {}
