package sightline.exchange.events;

import java.util.List;
import sightline.exchange.FileReading;
import sightline.journey.event.Journey;

/**
 * What was read from an event log.
 *
 * @param journeys its journeys, in the order in which they first appear
 * @param file what became of the file; its faults are rows that were left out
 */
public record EventReading(List<Journey> journeys, FileReading file) {}
