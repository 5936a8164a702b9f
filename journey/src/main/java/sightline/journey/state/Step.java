package sightline.journey.state;

import sightline.journey.event.EventName;

/**
 * One edge of the graph of a journey.
 *
 * @param from where the journey stands before
 * @param event what happens
 * @param to where it stands after
 */
public record Step(JourneyState from, EventName event, JourneyState to) {}
