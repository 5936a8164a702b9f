package sightline.command;

import sightline.journey.event.JourneyId;
import sightline.journey.reckoner.Moved;

/** A form in which moved clocks are printed, one after the other. */
sealed interface MovedForm permits MovedLines, MovedTable {

    /** Prints one moved clock of a journey. */
    void print(JourneyId journey, Moved moved);

    /** Prints what is left to print. */
    void end();
}
