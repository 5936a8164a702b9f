package planted.core.insight;

import planted.core.journey.Day;

/** Innocent: a figure may know the journeys that it is made of. */
public record Figure(Day day) {}
