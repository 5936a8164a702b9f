package sightline.service.casework.journal;

import java.time.Instant;
import java.util.Optional;
import sightline.journey.event.Event;

/**
 * An event as it was written down.
 *
 * @param number its place in the journey in the order of writing, from 1
 * @param event what happened
 * @param at the moment it was written down
 * @param author the account that wrote it; empty where it was imported
 */
public record Written(int number, Event event, Instant at, Optional<Long> author) {}
