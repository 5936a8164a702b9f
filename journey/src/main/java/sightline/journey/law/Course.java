package sightline.journey.law;

import java.util.Optional;
import java.util.Set;
import sightline.journey.event.EventName;

/**
 * The events of a duty whose file says itself how it runs; so a new law can bring a duty that no code knows.
 *
 * @param starts the events that start its clock
 * @param met the events that meet it
 * @param ended the events after which it no longer applies
 * @param when the pair in the detail, {@code key=value}, that the starting event must have, where one is asked for
 */
public record Course(Set<EventName> starts, Set<EventName> met, Set<EventName> ended, Optional<String> when) {}
