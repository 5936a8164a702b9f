package sightline.command;

import sightline.journey.event.JourneyId;
import sightline.journey.reckoner.Clock;

/** A form in which clocks are printed, one after the other. */
sealed interface ClockForm permits ClockLines, ClockTable {

    /** Prints one clock of a journey. */
    void print(JourneyId journey, Clock clock);

    /** Prints what is left to print. */
    void end();
}
