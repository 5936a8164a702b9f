package planted.alone.papers;

import planted.alone.journey.Day;

/** Planted: a paper that works out what it should be told. */
record KnowsAJourney(Day day) {}
